/**
 * Style that did not arrive. Vite asks for a sheet once, and takes it for one that is there when what needs it is asked for again; so it
 * is asked for here. https://vite.dev/guide/build#load-error-handling
 */

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
  // A browser that is sent a page in a sheet's place calls it loaded, and empty.
  document.addEventListener(
    'load',
    (event) => {
      const { target } = event;
      if (!isSheet(target) || target.sheet === null || target.sheet.cssRules.length > 0) return;
      event.stopPropagation();
      target.dispatchEvent(new Event('error'));
    },
    true,
  );
}

function isSheet(target: EventTarget | null): target is HTMLLinkElement {
  return target instanceof HTMLLinkElement && target.rel === 'stylesheet';
}

/** Asks again for the sheets that are missing; rejects where one still is. */
export async function styleAgain(): Promise<void> {
  await Promise.all([...missing].map(ask));
}

function ask(address: string): Promise<void> {
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
