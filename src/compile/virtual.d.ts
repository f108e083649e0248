/** The modules that `plugin.ts` makes. */
declare module 'virtual:stories' {
  /** Each story by its id. */
  export const stories: Readonly<
    Record<
      string,
      {
        /** The addresses of its base maps, the farthest first. */
        readonly basemaps: readonly string[];
        /** Asks for its chunk: its outline, and what gives its other parts. */
        readonly load: () => Promise<{
          readonly story: import('../story/story.ts').Story;
          readonly parts: {
            readonly words: () => Promise<import('../story/outline.ts').Words>;
            readonly rest: () => Promise<import('../story/outline.ts').Rest>;
            readonly events: (part: number) => Promise<import('../story/outline.ts').EventsPart>;
            readonly article: (index: number) => Promise<import('../story/outline.ts').Article>;
          };
          /** What a script must know of the base maps to write on them. */
          readonly notes: import('../story/ground-notes.ts').GroundNotes;
        }>;
      }
    >
  >;
}

declare module 'virtual:grounds' {
  /** The base maps of each story, parsed, the farthest first. They are large: for the server, never for a page. */
  export const grounds: Readonly<
    Record<string, () => Promise<{ readonly basemaps: readonly unknown[] }>>
  >;
}
