/** Which modules of the browser's build stand together, so that a page asks for little and for nothing twice. */

/** The style of all that stands in the page from the first, whenever its script comes: one sheet, which the page itself holds. */
const PAGE_STYLE = {
  name: 'page-style',
  test: (id: string) => STANDS.test(id) && !OPENS.test(id),
};
const STANDS =
  /src\/(?:(?:site|modes|views\/(?:text|list|timeline|map\/FirstPicture|[A-Z]))[^?]*\?svelte&type=style|(?:site\/(?:fonts|page)|views\/tokens)\.css)/;
/** What a reader opens brings its style with it. */
const OPENS =
  /(?:Explore|Filters|DisputePanel|DisputeView|SourcePanel|SourceText|Peek|PlaceCard|Citation)\.svelte|\/(?:present|embed|frame|share)\//;

/** What the first scripts of pages and frames need, and others do: in a chunk of its own, or they would ask for what those need. */
const ASKING = {
  name: 'asking',
  test: /preload-helper|virtual:stories|modes\/connection|views\/again|map\/(?:ahead|worker-address)|maplibre-gl-worker|site\/(?:touches|trusted-types|offline\/kept)/,
  priority: 1,
};

/**
 * What more than one chunk needs, in one, so that few must be asked for. What only search, the cards of places, the matrix, disputes and
 * other modes need, most readers never open.
 */
const SHARED = {
  name: 'shared',
  test: /node_modules\/(?:svelte|@?date-fns|d3-array)\/|src\/(?:words|reading|story|views|modes)\/(?!names\/|map\/ahead|connection|matrix\/|text\/DisputeView|embed\/|present\/)[^?]*(?<!\.css)$/,
  minShareCount: 2,
};

/** The first that takes a module has it, those with a priority before the others. */
export const CHUNKS = [PAGE_STYLE, ASKING, SHARED];
