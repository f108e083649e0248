/**
 * What servers must say beside the files, written out for common ones: who may embed, what browsers may do and keep, what a file is.
 * Each page has its policy in itself; here stands what a page cannot say. https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */

import {
  ALWAYS,
  APART,
  FRESH,
  guests,
  isText,
  LONG,
  OURS,
  SHORT,
  TYPES,
  type Served,
} from './served.ts';

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
export function headerFiles(served: Served): readonly (readonly [path: string, text: string])[] {
  return [
    ['_headers', plain(served)],
    ['_server/nginx.conf', nginx(served)],
    ['_server/Caddyfile', caddy(served)],
  ];
}

/**
 * Netlify, Cloudflare Pages and others read this from the site's root. Rules add up: what two of them say of one header would stand
 * there twice, and so each file has but one that speaks of it.
 */
function plain({ embedders, pinned }: Served): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const policy = (value: string) => [['Content-Security-Policy', value]] as const;
  const cache = (value: string) => [['Cache-Control', value]] as const;
  const pages = [
    '/',
    '/:story/',
    ...['method', 'share', 'list', 'handout'].map((name) => `/:story/${name}/*`),
  ];
  const their = guests(embedders);
  return [
    rule('/*', ALWAYS),
    ...pages.map((path) => rule(path, [...policy(OURS), ...cache(SHORT)])),
    ...(their === null ? [] : [rule('/:story/embed/*', policy(their))]),
    rule('/assets/*', [...policy(APART), ...cache(LONG)]),
    rule('/sw.js', [...policy(APART), ...cache(FRESH)]),
    rule('/embed.js', cache(SHORT)),
    rule(`/${pinned}`, cache(LONG)),
  ].join('');
}

/**
 * To be included in a `server` block that has the site as its `root`. A location with an `add_header` of its own would forget those
 * above it, and so each says by a variable what is different in it; nginx leaves a header out that is empty.
 */
function nginx({ embedders, pinned }: Served): string {
  const types = Object.entries(TYPES).map(([type, ends]) => `  ${type} ${ends};\n`);
  // Of HTML nginx says so anyway.
  const others = Object.keys(TYPES).filter((type) => isText(type) && type !== 'text/html');
  const set = (name: 'policy' | 'cache', value: string) => `set $dateline_${name} "${value}";`;
  return `index index.html;
autoindex off;
absolute_redirect off;
etag on;
gzip_static on;
gzip_vary on;
# With the module ngx_brotli, whose copies are a seventh smaller:
# brotli_static on;
types {
${types.join('')}}
charset utf-8;
charset_types ${others.join(' ')};

${set('policy', OURS)}
${set('cache', SHORT)}
${ALWAYS.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
add_header Content-Security-Policy $dateline_policy always;
add_header Cache-Control $dateline_cache always;

# A page has one address, that of its folder.
if ($request_uri ~ "^([^?]*/)index\\.html(\\?|$)") { return 301 $1$is_args$args; }
# A folder without a page is as nothing.
error_page 403 404 =404 /404.html;
location = /404.html { internal; ${set('cache', FRESH)} }
location ~ "/(?:_headers$|_server/|\\.)" { return 404; }
location ~ "^/[^/]+/embed/(?:index\\.html)?$" { ${set('policy', guests(embedders) ?? '')} }
location ^~ /assets/ { ${set('policy', APART)} ${set('cache', LONG)} }
location = /sw.js { ${set('policy', APART)} ${set('cache', FRESH)} }
location = /${pinned} { ${set('cache', LONG)} }
`;
}

/** For a site's block, which has the site as its `root`. Caddy sorts what is in no `route`; within, the last word on a header holds. */
function caddy({ embedders, pinned }: Served): string {
  const rule = (matcher: string, headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  header ${matcher} ${name} "${value}"\n`).join('');
  const their = guests(embedders);
  const named = Object.entries(TYPES).flatMap(([type, ends]) =>
    ends.split(' ').map((end) => [type, end] as const),
  );
  const ofTypes = named.map(([type, end]) => {
    const value = isText(type) ? `${type}; charset=utf-8` : type;
    return `  @${end} path *.${end}\n${rule(`@${end}`, [['Content-Type', value]])}`;
  });
  return [
    'route {\n',
    '  @hidden path /_headers /_server/* */.*\n  error @hidden 404\n',
    '  @index path_regexp folder ^(.*/)index\\.html$\n  redir @index {re.folder.1} 301\n',
    ...ofTypes,
    rule('*', [...ALWAYS, ['Content-Security-Policy', OURS], ['Cache-Control', SHORT]]),
    '  @frame path_regexp ^/[^/]+/embed/$\n',
    their === null
      ? '  header @frame -Content-Security-Policy\n'
      : rule('@frame', [['Content-Security-Policy', their]]),
    rule('/assets/*', [
      ['Content-Security-Policy', APART],
      ['Cache-Control', LONG],
    ]),
    rule('/sw.js', [
      ['Content-Security-Policy', APART],
      ['Cache-Control', FRESH],
    ]),
    rule(`/${pinned}`, [['Cache-Control', LONG]]),
    '  file_server {\n    precompressed br gzip\n  }\n}\n',
    `handle_errors {\n  route {\n    header Content-Type "text/html; charset=utf-8"\n    header Cache-Control "${FRESH}"\n`,
    '    header -Content-Security-Policy\n    rewrite * /404.html\n    file_server\n  }\n}\n',
  ].join('');
}
