/** The gazetteer of a made-up story, in Linked Places Format. */

/** A town for each name, where no country is. */
export function gazetteerOf(names: readonly string[]): object {
  return {
    type: 'FeatureCollection',
    features: names.map((toponym, i) => ({
      '@id': `place-${i}`,
      type: 'Feature',
      properties: { title: toponym, fclasses: ['P'] },
      names: [
        {
          toponym,
          lang: 'en',
          script: 'Latn',
          tradition: 'made-up',
          status: 'common',
          citations: [{ label: 'made up', year: 2023 }],
        },
      ],
      types: [{ label: 'town' }],
      geometry: {
        type: 'Point',
        // In the empty south of the Pacific.
        coordinates: [-129 + (i % 80) / 10, -44 + (i % 70) / 10],
        certainty: 'surveyed',
      },
    })),
  };
}
