/** The interface's own sentences in English. A story's words are never here. */
export const words = {
  page: {
    skipToStory: 'Skip to the story',
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
