/** The Content-Security-Policy of the pages. https://www.w3.org/TR/CSP3/ */
import { createHash } from 'node:crypto';

/**
 * Trusted Types of a page with a script: its own policy, `trusted-types.ts`, and the one in which Svelte wraps the markup of its
 * compiled templates, which it lets nobody else have.
 */
const TRUSTED = [
  "require-trusted-types-for 'script'",
  'trusted-types default svelte-trusted-html',
] as const;
/** A page without a script has none. */
const NOTHING_TRUSTED = ["require-trusted-types-for 'script'", "trusted-types 'none'"] as const;
/** What no page needs. */
const NEVER = [
  "script-src-attr 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Where the parts of a page may come from, as source lists; a part that is not named may come from nowhere. */
export type Sources = Readonly<Record<`${string}-src`, string>>;

/** @param hasScript whether a script of the page makes policies of Trusted Types */
export function policyOf(sources: Sources, hasScript: boolean): string {
  return [
    "default-src 'none'",
    ...Object.entries(sources).map(([part, from]) => `${part} ${from}`),
    ...NEVER,
    ...(hasScript ? TRUSTED : NOTHING_TRUSTED),
  ].join('; ');
}

/** What holds for scripts that are served unbuilt, too. */
export const TRUSTED_ALONE = TRUSTED.join('; ');

/** A hash source for an inline element's text. */
export function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
