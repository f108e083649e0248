/** The interface's own sentences in English. A story's words are never here. */
export const words = {
  page: {
    brand: 'Dateline',
    skipToStory: 'Skip to the story',
    stage: 'Map and timeline',
    contentNote: 'Before you read',
    sources: 'The articles',
    outletNotNamed: 'outlet not named',
    letter: (letter: string) => `Article ${letter}`,
    published: 'Published',
    method: 'How this was made',
    naming: 'Names',
    borders: 'Borders',
    corrections: 'Corrections',
    noCorrections: 'None so far.',
    version: (version: string, day: string) => `Version ${version}, ${day}`,
    data: 'The data of this story',
    dataFile: { story: 'Story (JSON)', annotations: 'Quotes as W3C Web Annotations (JSON-LD)' },
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
    notInSteps: 'Not told in a step of its own',
    ownVoice: 'in its own voice',
    said: (speaker: string) => speaker,
    via: (speaker: string) => `passed on by ${speaker}`,
    inOutlet: (outlet: string) => `in ${outlet}`,
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
    show: (title: string) => `Show on map and timeline: ${title}`,
  },
  dispute: {
    sign: 'Accounts differ',
    kind: {
      contradiction: 'Accounts differ',
      update: 'A later count',
      precision: 'More and less exact',
      internal: 'One article, two answers',
      slip: 'A likely slip',
    },
  },
  address: {
    notice: 'About this address',
    dismiss: 'Close',
    unknownStep: (id: string) =>
      `This story has no step or event “${id}”. It opens at its beginning.`,
    unknownPlace: (id: string) => `This story has no place “${id}”.`,
    unknownDays: (days: string) =>
      `“${days}” are not two days, such as 2023-09-18 and 2023-09-20. The whole time is shown.`,
  },
  timeline: {
    name: 'Timeline',
  },
  map: {
    name: 'Map',
  },
};

/** What another language has to say too. */
export type Words = typeof words;
