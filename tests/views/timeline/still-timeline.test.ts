import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';

import StillTimeline from '../../../src/views/timeline/StillTimeline.svelte';
import { utc } from '../../story/spans.ts';
import { events, sources } from './story.ts';

describe('the still timeline', () => {
  const props = {
    events,
    sources,
    selected: 'blast',
    current: ['blast', 'convoy'],
    window: { from: utc('2023-09-18'), to: utc('2023-09-21') },
    signs: { disputed: new Set(['blast']), hue: () => null },
    size: { width: 440, height: 200 },
  };
  const { body } = render(StillTimeline, { props });

  it('has the letter of each article on its hue', () => {
    for (const { letter } of sources) expect(body).toContain(`>${letter}</text>`);
    expect(body).toContain('fill="var(--source-a)"');
  });

  it('has a letter on the hue of its place in the story, whichever letter it is', () => {
    const renamed = sources.map((source, i) => ({ ...source, letter: 'ДCB'.charAt(i) }));
    const { body: other } = render(StillTimeline, { props: { ...props, sources: renamed } });
    const hues = [...other.matchAll(/fill="var\((--source-.)\)"\/?>.*?>(.)<\/text>/gs)];
    expect(hues.map(([, hue, letter]) => [letter, hue])).toEqual([
      ['Д', '--source-a'],
      ['C', '--source-b'],
      ['B', '--source-c'],
    ]);
  });

  it('draws the selected and the current marks as such, and names the days', () => {
    expect(body).toMatch(/class="mark [^"]*selected/);
    expect(body).toMatch(/class="mark [^"]*current/);
    expect(body).toContain('Tue 19 Sep');
  });

  it('has a sign, and no button, where accounts of the selected event differ', () => {
    expect(body).toContain('class="unequal');
    expect(body).not.toContain('<button');
  });
});
