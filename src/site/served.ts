/** What a server says of the files of a site, whichever server it is: `header-files.ts` writes it down for each. */

/** What the files must say of a site. */
export interface Served {
  /** The sites that may embed; null for everybody. */
  readonly embedders: readonly string[] | null;
  /** The name of the copy of `embed.js` that stays as it is, in the site's root. */
  readonly pinned: string;
}

/** Who may hold a page in a frame: a story's pages the site itself, its frame whoever may embed. */
export const OURS = "frame-ancestors 'self'";
export const guests = (embedders: readonly string[] | null) =>
  embedders && `${OURS} ${embedders.join(' ')}`;
/** Of scripts that a browser runs apart from pages, the service worker and MapLibre's: they ask this site alone. */
export const APART =
  "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What the site needs none of, for itself and for what is in it. Fullscreen and the clipboard are what it uses. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = [
  ...UNUSED.map((name) => `${name}=()`),
  'fullscreen=(self)',
  'clipboard-read=()',
  'clipboard-write=(self)',
].join(', ');

/** Of every file. A frame without an origin is a stranger to its own server: it, too, must be let in. */
export const ALWAYS = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', PERMISSIONS],
] as const;

/** What may change is asked for again after five minutes, what has its hash in its name never. */
export const SHORT = 'public, max-age=300';
export const LONG = 'public, max-age=31536000, immutable';
/** What says of which build the site is, or that something is missing, is asked for each time. */
export const FRESH = 'no-cache';

/** Media types, by the ends of names. */
export const TYPES = {
  'text/html': 'html',
  'text/css': 'css',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'text/javascript': 'js mjs',
  'application/json': 'json map',
  'application/geo+json': 'geojson',
  'application/ld+json': 'jsonld',
  'application/manifest+json': 'webmanifest',
  'application/typescript': 'ts',
  'application/pdf': 'pdf',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff2': 'woff2',
};

/** Whether files of a type are text, of which the charset is said. */
export function isText(type: string): boolean {
  return /^(?:text|application)\/(?!pdf)/.test(type);
}
