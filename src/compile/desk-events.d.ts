/** What dev server and page say to each other over Vite's own line while a story is written. */
import 'vite/types/customEvent.d.ts';
import type { Desk } from './desk.ts';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** The page asks for the desk of its story; it gets it again whenever a file changes. */
    'dateline:desk-asked': { readonly story: string };
    'dateline:desk': Desk;
    /** The page asks where things are written, by the keys of `Origins`. */
    'dateline:origins-asked': { readonly story: string; readonly keys: readonly string[] };
    /** Those that are known, in the order asked. */
    'dateline:origins': {
      readonly story: string;
      readonly origins: readonly { readonly key: string; readonly at: readonly string[] }[];
    };
  }
}
