/**
 * Scripts of a page come from its own address and its build, and from nowhere else: under Trusted Types no text becomes markup or a
 * script, and no address a worker, unless the page's one policy says so. https://www.w3.org/TR/trusted-types/
 */

/** What of the browser's interface is used; browsers without it go on without the policy. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL?: (address: string) => string | null },
  ): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * Makes the page's `default` policy. What it does not speak of, markup and text of a script, is refused; so is every address of a
 * script but those of `isOurs`. MapLibre does not bear an object in the place of an address, and so it is the browser that asks, for
 * each text that is given it.
 */
export function letPass(isOurs: (address: string) => boolean): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOurs(address) ? address : null),
  });
}
