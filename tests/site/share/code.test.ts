import { describe, expect, test } from 'vitest';

import { frameCode, tagCode, unchanged } from '../../../src/site/share/code.ts';

const choice = unchanged('steps');
const shared = { story: 'https://example.org/harbour/', title: 'The "Harbour" <1>', steps: 3 };

describe('the code of the tag', () => {
  test('keeps the room that the tag will have, before its script is there', () => {
    const steps = tagCode(choice, shared, 'https://example.org/embed.js');
    expect(steps).toContain('ratio="3/4"');
    expect(steps).toContain(
      'style="display:block;width:100%;aspect-ratio:3/4;min-height:16rem;max-height:90svh"',
    );
    const scroll = tagCode({ ...choice, form: 'scroll' }, shared, 'https://example.org/embed.js');
    expect(scroll).toContain('steps="3"');
    expect(scroll).toContain('style="display:block;height:400svh"');
    expect(scroll).not.toContain('ratio');
  });

  test('says only what was chosen', () => {
    const code = tagCode({ ...choice, names: 'armenian' }, shared, 'https://example.org/embed.js');
    expect(code).toContain(' names="armenian"');
    expect(code).not.toMatch(/theme|accent|font|radius|start/);
  });

  test('holds a link, whose words cannot end it', () => {
    const code = tagCode(choice, shared, 'https://example.org/embed.js');
    expect(code).toContain(
      '<a href="https://example.org/harbour/">The &quot;Harbour&quot; &lt;1&gt;</a>',
    );
    expect(code).toContain('<script async src="https://example.org/embed.js"></script>');
  });
});

describe('the code of a tag with a script that stays as it is', () => {
  test('says what the script must be', () => {
    const code = tagCode(choice, shared, 'https://example.org/embed-1.js', 'sha384-abc');
    expect(code).toContain(
      '<script async src="https://example.org/embed-1.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });
});

describe('the code of a bare frame', () => {
  test('is sandboxed, lazy, and has the size that was chosen', () => {
    const code = frameCode({ ...choice, ratio: '16/9', radius: '8px' }, shared);
    expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('aspect-ratio:16/9');
    expect(code).toContain('border-radius:8px');
  });

  test('goes step by step where a tag would scroll', () => {
    expect(frameCode({ ...choice, form: 'scroll' }, shared)).toContain('?form=steps"');
  });

  test('carries what was chosen in its address', () => {
    const code = frameCode({ ...choice, form: 'event', start: 'fire', theme: 'dark' }, shared);
    expect(code).toContain(
      'src="https://example.org/harbour/embed/?form=event&amp;theme=dark&amp;start=fire"',
    );
  });
});
