import { describe, expect, test } from 'vitest';

import { styleOfMarkup } from '../../src/site/style-of-markup.ts';

const markup = '<g class="mark svelte-a1 current"><text class="svelte-b2">4</text></g>';

describe('the style of a piece of markup', () => {
  test('has the rules of its components, and of no other', () => {
    const css = '.mark.svelte-a1{fill:red}text.svelte-b2{fill:blue}.name.svelte-c3{fill:green}';
    expect(styleOfMarkup(css, markup)).toBe('.mark.svelte-a1{fill:red}text.svelte-b2{fill:blue}');
  });

  test('leaves out what no element of it can be', () => {
    expect(styleOfMarkup('.mark.selected.svelte-a1{fill:red}', markup)).toBe('');
  });

  test('keeps of several selectors those that may hold', () => {
    const css =
      '.mark.svelte-a1,.bar:is(.x,.y).svelte-a1,.current.svelte-a1 text:where(.svelte-b2){fill:red}';
    expect(styleOfMarkup(css, markup)).toBe(
      '.mark.svelte-a1,.current.svelte-a1 text:where(.svelte-b2){fill:red}',
    );
  });

  test('keeps what holds in a medium within its query, and no query that is empty', () => {
    const css =
      '@media (forced-colors:active){.mark.svelte-a1{fill:Canvas}.name.svelte-c3{fill:red}}@media print{.name.svelte-c3{fill:red}}';
    expect(styleOfMarkup(css, markup)).toBe(
      '@media (forced-colors:active){.mark.svelte-a1{fill:Canvas}}',
    );
  });

  test('leaves out what answers, what depends on a container, fonts and the page’s own rules', () => {
    const css =
      '@charset "utf-8";.mark.svelte-a1:hover{fill:red}@container timeline (height<190px){.mark.svelte-a1{fill:red}}' +
      '@font-face{font-family:A;src:url(a.woff2)}.mark{fill:red}:root{--ink:#000}';
    expect(styleOfMarkup(css, markup)).toBe('');
  });
});
