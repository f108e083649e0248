/** The modules that `plugin.ts` makes. */
declare module 'virtual:stories' {
  /** Each story by its id, in a chunk of its own, with the addresses of its base maps, the farthest first. */
  export const stories: Readonly<
    Record<
      string,
      () => Promise<{
        readonly story: import('../story/story.ts').Story;
        readonly basemaps: readonly string[];
      }>
    >
  >;
}
