/** A story whose every text would run something or lead elsewhere, if a page took it for more than text. */

/** Says where it stands, so that a test finds it there. */
export const evil = (where: string) =>
  `<img src=x onerror=__ran=1>"'><script>__ran=1</script> ${where} {__ran=1} </title></style>`;

/** What the article prints; the override turns round what follows it in its line. */
const QUOTE = `${evil('quote')} \u202e in Evil <b>Skerry</b>`;
const NAME = 'Evil <b>Skerry</b><script>__ran=1</script>';
const ARTICLE = `${evil('outlet')} reports.\n${QUOTE}.\nIt was ${evil('second quote')} all day.\n`;

const span = { when: '2024-03-03', basis: evil('basis') };
const claims = [
  {
    id: 'first',
    source: 'post',
    quote: QUOTE,
    speaker: 'constructor',
    via: 'to-string',
    stance: 'reports',
    figures: [],
  },
  { id: 'second', source: 'post', quote: evil('second quote'), stance: 'denies' },
];

/** Its files, as JSON, which is YAML too. */
export function hostile(): Readonly<Record<string, unknown>> {
  return {
    'story.yaml': {
      title: evil('title'),
      standfirst: evil('standfirst'),
      language: 'en',
      byline: evil('byline'),
      publisher: evil('publisher'),
      version: evil('version'),
      published: '2024-03-05',
      updated: '2024-03-06',
      corrections: [{ date: '2024-03-06', text: evil('correction'), before: evil('before') }],
      contentNote: evil('content note'),
      region: [20.2, 59.7, 23, 60.8],
      timeZone: 'Europe/Helsinki',
      traditions: [{ id: 'constructor', name: evil('tradition'), languages: ['en'] }],
      naming: `${evil('naming')} [here](javascript:__ran=1)`,
      borders: evil('borders'),
      method: evil('method'),
      reporting: evil('reporting'),
      steps: [
        {
          id: 'document',
          heading: evil('heading'),
          prose: `${evil('prose')} [${evil('link').replaceAll(/[[\]]/g, '')}](place:constructor) *${evil('emphasis')}*`,
          events: ['constructor'],
          dispute: 'constructor',
          notes: evil('notes'),
          questions: [evil('question')],
        },
      ],
    },
    'sources.yaml': [
      {
        id: 'post',
        letter: 'A',
        file: 'sources/post.txt',
        outlet: { name: evil('outlet'), quote: evil('outlet') },
        published: { when: '2024-03-04', basis: evil('published'), quotes: [] },
        language: 'en',
        rights: 'full',
        setAside: [{ quote: `${evil('outlet')} reports.`, reason: evil('reason') }],
      },
    ],
    'speakers.yaml': [
      { id: 'constructor', name: evil('speaker'), role: evil('role'), side: evil('side') },
      { id: 'to-string', name: evil('passed on'), side: evil('side') },
    ],
    'events.yaml': [
      {
        id: 'constructor',
        title: evil('event'),
        kind: 'incident',
        ...span,
        where: [{ place: 'constructor', role: 'site' }],
        claims,
      },
      {
        id: 'forms',
        title: evil('other event'),
        kind: 'aid',
        ...span,
        where: [{ place: 'constructor', role: 'site' }],
        claims: [claims[1]],
      },
    ],
    'disputes.yaml': [
      {
        id: 'constructor',
        question: evil('dispute'),
        kind: 'contradiction',
        positions: [
          { answer: evil('answer'), claims: ['constructor/first'] },
          { answer: evil('other answer'), claims: ['constructor/second'] },
        ],
      },
    ],
    'places.json': {
      type: 'FeatureCollection',
      features: [
        {
          '@id': 'constructor',
          type: 'Feature',
          properties: { title: NAME, fclasses: ['T'], note: evil('place note') },
          names: [
            {
              toponym: NAME,
              lang: 'en',
              script: 'Latn',
              tradition: 'constructor',
              status: 'official',
              note: evil('name note'),
              citations: [
                { label: evil('citation'), '@id': 'https://example.org/?"onclick=__ran=1' },
              ],
            },
          ],
          types: [{ label: evil('kind of place') }],
          links: [{ type: evil('link type'), identifier: 'gn:1' }],
          geometry: {
            type: 'Point',
            coordinates: [21.5, 60.2],
            certainty: 'schematic',
            note: evil('geometry'),
          },
        },
      ],
    },
    'basemap.json': {
      type: 'FeatureCollection',
      credit: evil('credit'),
      features: [
        {
          type: 'Feature',
          properties: { layer: 'label', kind: 'sea', name: '<img src=x onerror=__ran=1> sea' },
          geometry: { type: 'Point', coordinates: [21, 60] },
        },
      ],
    },
    'sources/post.txt': ARTICLE,
  };
}
