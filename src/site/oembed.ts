/** What tells other systems how to show a story in their pages, given no more than its address: https://oembed.com */
import { PICTURE, type Described } from './head-tags.ts';
import { frameCode, unchanged } from './share/code.ts';

/** Of the frame, in CSS pixels. */
const SIZE = { width: 700, height: 900 };

/** The answer that stands beside a story's page, as a file. @param address the site's, absolute, with a slash at its end */
export function oembed(page: Described, address: string): object {
  const { title, siteName, path, picture } = page;
  const story = new URL(path, address).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: address,
    ...SIZE,
    html: frameCode(unchanged('steps'), { story, title, steps: 0 }),
    ...(picture && {
      thumbnail_url: new URL(picture.path, address).href,
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    }),
  };
}
