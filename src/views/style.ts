/**
 * Style that did not arrive. Vite asks for a sheet once, and takes it for one that is there when what needs it is asked for again; so it
 * is asked for here. https://vite.dev/guide/build#load-error-handling
 */

/** What each sheet of a built site ends with: one that has it not was cut off, or is something else. */
export const SHEET_END = ':root{--whole:1}';

/** The addresses of the sheets that are missing. */
const missing = new Set<string>();

/** Notes from now on which sheets do not arrive. */
export function watchStyle(): void {
  // Such events are heard on their way down alone.
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!isSheet(target)) return;
      missing.add(target.href);
      target.remove();
    },
    true,
  );
  // A browser that is sent a page in a sheet's place calls it loaded, and empty; and so one that breaks off.
  document.addEventListener(
    'load',
    (event) => {
      const { target } = event;
      if (!isSheet(target) || target.sheet === null || isWhole(target.sheet)) return;
      event.stopPropagation();
      target.dispatchEvent(new Event('error'));
    },
    true,
  );
}

function isWhole({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[cssRules.length - 1]?.cssText.includes('--whole') ?? false;
}

function isSheet(target: EventTarget | null): target is HTMLLinkElement {
  return target instanceof HTMLLinkElement && target.rel === 'stylesheet';
}

/** Asks again for the sheets that are missing; rejects where one still is. */
export async function styleAgain(): Promise<void> {
  await Promise.all([...missing].map(ask));
}

async function ask(address: string): Promise<void> {
  // The browser may keep what was cut off.
  await fetch(address, { cache: 'reload' });
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = address;
    link.onload = () => {
      missing.delete(address);
      resolve();
    };
    link.onerror = () => reject(new Error(`the style is not there: ${address}`));
    document.head.append(link);
  });
}
