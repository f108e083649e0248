/** What the HTML of every page is held against: html-validate's recommended rules, but for some that the standard does not ask for. */
import type { ConfigData } from 'html-validate';

export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both ways are valid, and Svelte writes this one: `open=""`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The marks of a map are a listbox, since no select lies on a map.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // An author’s own matter.
    'long-title': 'off',
    // A list may have a name (ARIA 1.2), and an id any letter but a space (HTML).
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'valid-id': ['error', { relaxed: true }],
    // Svelte writes void elements with a slash, which HTML allows and ignores.
    'void-style': 'off',
  },
};
