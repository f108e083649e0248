/** What a page's head says to search engines and to those who link to it. Absolute addresses need the site's own. */

/** What is said of a page, wherever it stands. */
export interface Described {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Who publishes it. */
  readonly siteName: string;
  /** Path from the site's root, with a slash at its end: `harbour/`. */
  readonly path: string;
  /** Path of the page that it is a piece of, and that stands for it in searches; null for one that stands for itself. */
  readonly pieceOf: string | null;
  /** Path of the file that tells how others may show it; null where none does. */
  readonly oembed: string | null;
  /** Days, ISO 8601; null for a page that has none. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The picture for those who link to it: its path from the site's root, and what it shows. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
}

/** Size of the picture in pixels. */
export const PICTURE = { width: 1200, height: 630 };

export interface Tag {
  readonly name: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of a page; `address` is the site's, absolute, with a slash at its end, or null where it is not known. */
export function headTags(page: Described, address: string | null): readonly Tag[] {
  const description = meta('name', 'description', page.description);
  if (page.pieceOf !== null) return piece(page, page.pieceOf, address);
  if (address === null) return [description];
  const url = new URL(page.path, address).href;
  return [
    description,
    canonical(url),
    meta('property', 'og:type', page.published === null ? 'website' : 'article'),
    meta('property', 'og:site_name', page.siteName),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', url),
    ...(page.published === null
      ? []
      : [meta('property', 'article:published_time', page.published)]),
    ...(page.updated === null ? [] : [meta('property', 'article:modified_time', page.updated)]),
    ...picture(page, address),
    ...(page.oembed === null ? [] : [discovery(new URL(page.oembed, address).href, page.title)]),
  ];
}

/** The way from a page to the site's root, such as `../` from `harbour/`. */
export function toRoot({ path }: Pick<Described, 'path'>): string {
  return '../'.repeat(path.split('/').length - 1);
}

function piece(page: Described, whole: string, address: string | null): readonly Tag[] {
  const href = address === null ? toRoot(page) + whole : new URL(whole, address).href;
  return [meta('name', 'robots', 'noindex'), canonical(href)];
}

/** https://oembed.com, section 4 */
function discovery(href: string, title: string): Tag {
  return {
    name: 'link',
    attributes: { rel: 'alternate', type: 'application/json+oembed', href, title },
  };
}

function canonical(href: string): Tag {
  return { name: 'link', attributes: { rel: 'canonical', href } };
}

function picture({ picture: shown, title, description }: Described, address: string): Tag[] {
  const twitter = [
    meta('name', 'twitter:card', shown ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
  ];
  if (!shown) return twitter;
  const url = new URL(shown.path, address).href;
  return [
    meta('property', 'og:image', url),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(PICTURE.width)),
    meta('property', 'og:image:height', String(PICTURE.height)),
    meta('property', 'og:image:alt', shown.alt),
    ...twitter,
    meta('name', 'twitter:image', url),
    meta('name', 'twitter:image:alt', shown.alt),
  ];
}

function meta(key: 'name' | 'property', name: string, content: string): Tag {
  return { name: 'meta', attributes: { [key]: name, content } };
}

/**
 * The site's address as `DATELINE_ADDRESS` gives it, with a slash at its end; null where it is not given.
 * @throws where it is no absolute address of the web
 */
export function siteAddress(given: string | undefined): string | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `DATELINE_ADDRESS is "${given}"; it must be the site's whole address, such as https://example.org/stories/.`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
