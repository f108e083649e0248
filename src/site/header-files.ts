/**
 * What servers must say beside the files, written out for common ones: stories in frames without an origin are read from any page
 * (CORS), hashed files stay, and, where a site says who may embed it, nobody else may.
 * https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */

/** A scheme, a host or one with a star before it, a port. */
const SOURCE = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/i;

/**
 * The sites that may embed, as `DATELINE_EMBEDDERS` lists them, apart by spaces; null for everybody.
 * @throws where one is no site
 */
export function embeddersOf(given: string | undefined): readonly string[] | null {
  const sites = (given ?? '').split(/\s+/).filter((site) => site !== '');
  const wrong = sites.find((site) => !SOURCE.test(site));
  if (wrong !== undefined) {
    throw new Error(
      `DATELINE_EMBEDDERS has "${wrong}"; it must list sites apart by spaces, such as https://news.example https://*.example.org.`,
    );
  }
  return sites.length > 0 ? sites : null;
}

/** The files, by their path in the site. */
export function headerFiles(
  embedders: readonly string[] | null,
): readonly (readonly [path: string, text: string])[] {
  const always = [
    ['Access-Control-Allow-Origin', '*'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ...(embedders
      ? [['Content-Security-Policy', `frame-ancestors 'self' ${embedders.join(' ')}`]]
      : []),
  ] as const;
  const short = ['Cache-Control', 'public, max-age=300'] as const;
  const long = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;
  return [
    ['_headers', plain(always, short, long)],
    ['_server/nginx.conf', nginx(always, short, long)],
    ['_server/Caddyfile', caddy(always, short, long)],
  ];
}

type Header = readonly string[];

/** Netlify, Cloudflare Pages and others read this from the site's root. */
function plain(always: readonly Header[], short: Header, long: Header): string {
  const lines = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  // Rules add up: what the second says of a header that the first has would stand beside it.
  return `/*\n${lines(always)}/assets/*\n${lines([long])}/embed.js\n${lines([short])}`;
}

/** For a `server` block; `add_header` in a location forgets those above it, and so each has them all. */
function nginx(always: readonly Header[], short: Header, long: Header): string {
  const lines = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('');
  return (
    `gzip_static on;\n` +
    `location / {\n${lines([...always, short])}}\n` +
    `location /assets/ {\n${lines([...always, long])}}\n`
  );
}

/** For a site's block. */
function caddy(always: readonly Header[], short: Header, long: Header): string {
  const lines = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `  ${name} "${value}"\n`).join('');
  return (
    `header {\n${lines([...always, short])}}\n` +
    `@hashed path /assets/*\nheader @hashed {\n${lines([long])}}\n` +
    `file_server {\n  precompressed br gzip\n}\n`
  );
}
