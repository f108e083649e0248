/** The interface's own sentences in English. A story's words are never here. */
export const words = {
  page: {
    brand: 'Dateline',
    skipToStory: 'Skip to the story',
    stage: 'Map and timeline',
    everything: 'Everything reported',
    toMatrix: 'Who reports what, as a table',
    contentNote: 'Before you read',
    sources: 'The articles',
    outletNotNamed: 'outlet not named',
    outletShownBy: 'Named in its own words:',
    letter: (letter: string) => `Article ${letter}`,
    published: 'Published',
    method: 'How this was made',
    naming: 'Names',
    borders: 'Borders',
    corrections: 'Corrections',
    noCorrections: 'None so far.',
    version: (version: string, day: string) => `Version ${version}, ${day}`,
    data: 'The data of this story',
    dataFile: {
      story: 'Story (JSON)',
      places: 'Places and their names (Linked Places Format, GeoJSON)',
      annotations: 'Quotes and mentions (W3C Web Annotations, JSON-LD)',
    },
  },
  steps: {
    nav: 'Steps',
    count: (number: number, total: number) => `Step ${number} of ${total}`,
    short: (number: number, total: number) => `${number} / ${total}`,
    previous: 'Previous step',
    next: 'Next step',
    start: 'Start',
    backToStory: 'Back to the story',
    announce: (number: number, total: number, heading: string) =>
      `Step ${number} of ${total}: ${heading}`,
  },
  event: {
    basis: 'How the date is known',
    where: 'Where',
    ownVoice: 'in its own voice',
    alsoReported: 'Also reported',
    via: (speaker: string) => `passed on by ${speaker}`,
    article: (letter: string) => `article ${letter}`,
    inArticle: (article: string) => `in ${article}`,
    kind: {
      attack: 'attack',
      casualties: 'casualties',
      incident: 'incident',
      statement: 'statement',
      diplomacy: 'diplomacy',
      aid: 'aid',
      closure: 'closure',
      protest: 'protest',
      military: 'military',
      legal: 'legal',
      background: 'background',
    },
    stance: {
      reports: 'reports',
      confirms: 'confirms',
      denies: 'denies',
      accuses: 'accuses',
      demands: 'demands',
      offers: 'offers',
      warns: 'warns',
      promises: 'promises',
      comments: 'comments',
    },
  },
  peek: {
    close: 'Close',
    untold: 'No step of the story tells this event.',
  },
  names: {
    label: 'Names',
    both: 'Both',
    asWritten: 'As the articles write',
    instead: (name: string) => `In the names you chose: ${name}`,
  },
  place: {
    events: (count: number) =>
      count === 0
        ? 'No event of the story is placed here.'
        : count === 1
          ? '1 event'
          : `${count} events`,
    names: (count: number) => (count === 1 ? '1 name' : `${count} names`),
    whoCallsItWhat: 'Who calls it what',
    count: (count: number, name: string, letter: string) =>
      `${count} × “${name}” in article ${letter}: show the first`,
    none: 'not printed',
    unverified: 'not seen in a source',
    status: {
      official: 'official',
      common: 'common',
      historical: 'historical',
      variant: 'variant',
      misspelling: 'misspelling',
    },
  },
  search: {
    label: 'Search places and events',
    placeholder: 'Any name, spelling or script',
    answers: 'Places and events found',
    shortcut: 'The key / opens the search',
    why: (name: string, tradition: string, why: string) => `${name}, ${tradition} name: ${why}`,
    found: (count: number) =>
      count === 0 ? 'Nothing is like it.' : count === 1 ? '1 found' : `${count} found`,
  },
  source: {
    name: (letter: string) => `Article ${letter}`,
    open: (letter: string) => `Read it in article ${letter}`,
    read: 'Read what is quoted of it',
    close: 'Close the article',
    gap: '[…]',
    excerpts:
      'Only the sentences that the story quotes are shown; the article belongs to its outlet.',
    quote: (titles: string) => `Quoted for: ${titles}`,
    mention: (title: string, use: 'place' | 'actor') =>
      use === 'actor' ? `${title}: here a government or people that acts` : title,
  },
  dispute: {
    panel: 'Where accounts differ',
    number: (number: number, total: number) => `Question ${number} of ${total}`,
    previous: 'Previous question',
    next: 'Next question',
    close: 'Close the question',
    kind: {
      contradiction: 'Accounts differ',
      update: 'A later count',
      precision: 'More and less exact',
      internal: 'One article, two answers',
      slip: 'A likely slip',
    },
  },
  filter: {
    label: 'Who says so',
    open: 'Choose whose claims are shown',
    openFiltered: (shown: number, total: number) =>
      `Choose whose claims are shown: now ${shown} of ${total} events`,
    short: (shown: number, total: number) => `${shown} of ${total} events`,
    shown: (shown: number, total: number) =>
      shown === total ? `All ${total} events` : `${shown} of ${total} events`,
    events: (count: number) => (count === 1 ? 'event' : 'events'),
    showAll: 'Show all',
    sources: 'Reported by',
    speakers: 'Said by',
    ownVoice: 'The articles’ own voice',
    kinds: 'Kinds of event',
    colour: 'Colour marks by',
    colourBy: { none: 'nothing', source: 'article', side: 'who speaks' },
    severalSides: 'Marks without a colour: the article’s own voice, or several at once.',
  },
  explore: {
    enter: 'Explore map, matrix and list',
    open: 'Explore',
    tabs: 'What to explore',
    tab: { map: 'Map and timeline', matrix: 'Who reports what', list: 'List' },
    wholeTime: 'Whole time',
    card: 'Read it in the story',
  },
  address: {
    notice: 'About this address',
    dismiss: 'Close',
    unknownStep: (id: string) =>
      `This story has no step or event “${id}”. It opens at its beginning.`,
    unknownPlace: (id: string) => `This story has no place “${id}”.`,
    unknownNames: (names: string) =>
      `This story does not speak the names “${names}”. It shows both names.`,
    unknown: {
      source: (id: string) => `This story has no article “${id}”.`,
      sources: (id: string) => `This story has no article “${id}”.`,
      speakers: (id: string) => `Nobody called “${id}” speaks in this story.`,
      kinds: (kind: string) => `There is no kind of event “${kind}”.`,
      dispute: (id: string) => `This story has no question “${id}” on which accounts differ.`,
      mode: (mode: string) => `There is no mode “${mode}”. This is the story.`,
      tab: (tab: string) => `There is nothing to explore called “${tab}”. This is the map.`,
      colour: (colour: string) => `Marks are not coloured by “${colour}”.`,
    },
    unknownDays: (days: string) =>
      `“${days}” are not two days, such as 2023-09-18 and 2023-09-20. The whole time is shown.`,
  },
  timeline: {
    name: 'Timeline',
    lane: (letter: string, outlet: string) => `${letter}, ${outlet}`,
    mark: (title: string, when: string, lane: string) => `${title}, ${when}, ${lane}`,
    bin: (count: number, when: string, lane: string) => `${count} events, ${when}, ${lane}`,
    closer: 'Zoom in on the timeline',
    farther: 'Zoom out of the timeline',
  },
  map: {
    name: 'Map',
    canvas: 'Map: the arrow keys move it, plus and minus zoom',
    marks: 'Places on the map',
    unavailable: 'The live map cannot be shown here. The places are in the text.',
    zoomHelp: 'Hold Ctrl and scroll to zoom the map',
    zoomHelpMac: 'Hold ⌘ and scroll to zoom the map',
    moveHelp: 'Use two fingers to move the map',
    events: (count: number) =>
      count === 0 ? 'no events' : count === 1 ? '1 event' : `${count} events`,
    mark: (name: string, type: string, count: number) =>
      `${name}, ${type}: ${count === 0 ? 'no events' : count === 1 ? '1 event' : `${count} events`}`,
    somewhereHere: (count: number) =>
      `${count === 1 ? '1 event' : `${count} events`}, somewhere here`,
    alongHere: (count: number) => `${count === 1 ? '1 event' : `${count} events`}, on this road`,
    schematic: 'course schematic',
    distance: (kilometres: number) => `${roundDistance(kilometres)} km`,
    chip: (name: string, kilometres: number | null, turn: number) => {
      const way = COMPASS[Math.round((((turn % 360) + 360) % 360) / 45) % 8] ?? 'north';
      return kilometres === null
        ? `${name}, to the ${way}`
        : `${name}, ${roundDistance(kilometres)} km to the ${way}`;
    },
    scale: (kilometres: number) => `${kilometres} km`,
    credits: 'About this map',
    dashed: (line: string | null) => `dashed: ${line ?? 'disputed line'}`,
  },
};

/** What another language has to say too. */
export type Words = typeof words;

const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
];

/** As exact as a reader can use: 140, 1 850; thousands stand apart by a narrow no-break space. */
function roundDistance(kilometres: number): string {
  const step = kilometres >= 1000 ? 50 : kilometres >= 100 ? 10 : 5;
  const rounded = Math.max(Math.round(kilometres / step) * step, step);
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
