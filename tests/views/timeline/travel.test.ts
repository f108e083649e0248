import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stretch } from '../../../src/story/story.ts';
import { Travel } from '../../../src/views/timeline/travel.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = (from: number): Stretch => ({ from, to: from + 10 });

/** A window that is asked for as soon as it is told. */
function begun() {
  let asked = at(0);
  const told: number[] = [];
  const travel = new Travel(
    () => asked,
    (window) => {
      told.push(window.from);
      asked = window;
      travel.follow();
    },
  );
  travel.follow();
  return { travel, told };
}

describe('the window under a hand', () => {
  it('is drawn at once, and told at once the first time', () => {
    const { travel, told } = begun();
    travel.skipTo(at(1));
    expect(travel.shown).toEqual(at(1));
    expect(told).toEqual([1]);
  });

  it('is told at a pace while the hand moves, and always where it ends', () => {
    const { travel, told } = begun();
    for (let from = 1; from <= 5; from++) travel.skipTo(at(from));
    expect(travel.shown).toEqual(at(5));
    expect(travel.wanted).toEqual(at(5));
    expect(told).toEqual([1]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([1, 5]);
    expect(travel.shown).toEqual(at(5));
  });

  it('is told again as soon as a later hand takes it', () => {
    const { travel, told } = begun();
    travel.skipTo(at(1));
    vi.advanceTimersByTime(1000);
    travel.skipTo(at(2));
    expect(told).toEqual([1, 2]);
  });
});
