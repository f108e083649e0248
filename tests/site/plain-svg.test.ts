import { describe, expect, test } from 'vitest';

import { plainSvg } from '../../src/site/plain-svg.ts';

const svg = (style: string, content = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"><style>${style}</style>${content}</svg>`;

describe('a plain SVG', () => {
  test('holds the colours themselves, those of the light', () => {
    const plain = plainSvg(
      svg(
        ':root{--ink:#111}@media (prefers-color-scheme:dark){:root{--ink:#eee}}.a{fill:var(--ink)}',
        '<path fill="var(--ink)"/>',
      ),
    );
    expect(plain).toContain('.a{fill:#111}');
    expect(plain).toContain('<path fill="#111"/>');
    expect(plain).not.toContain('#eee');
  });

  test('has a rule for each of the classes of a list', () => {
    const plain = plainSvg(svg('.still :is(.chip, .tag) rect{fill:red}'));
    expect(plain).toContain('.still .chip rect{fill:red}');
    expect(plain).toContain('.still .tag rect{fill:red}');
  });

  test('strokes a drawing of another scale as wide as it is to be seen', () => {
    const plain = plainSvg(
      svg(
        '.border{stroke-width:1.5;stroke-dasharray:4 2}.ring{stroke-width:1.5}',
        '<svg width="100" height="50" viewBox="0 0 2000 1000"><use class="border" href="#b"/></svg>',
      ),
    );
    expect(plain).toContain('.border{stroke-width:30;stroke-dasharray:80 40}');
    expect(plain).toContain('.ring{stroke-width:1.5}');
  });

  test('keeps the spaces of a text', () => {
    expect(plainSvg(svg('', '<text x="1">a <tspan>b</tspan></text>'))).toContain(
      '<text xml:space="preserve" x="1">',
    );
  });
});
