/**
 * What a key asks for in a lesson. The keys are those of a presenter's remote control and of other programs that present; those of
 * a single letter, digit or sign work unless the reader has turned them off (WCAG 2.1.4). Pure: what the keyboard sent goes in.
 */

import type { Opening } from './exercise.ts';

/** What lies over the beat: a screen of one colour, or the code that leads to the same step. */
export type Curtain = 'black' | 'white' | 'code';

export type Intention =
  | { readonly to: 'on' | 'back' | 'first' | 'last' }
  /** A number is being typed: the digits so far. */
  | { readonly to: 'number'; readonly digits: string }
  /** To the step of this number, from 1; 0 is the title. */
  | { readonly to: 'step'; readonly number: number }
  | { readonly to: 'curtain'; readonly curtain: Curtain }
  | { readonly to: 'screen' | 'keys' | 'light' | 'window' | 'end' }
  /** To the field for an answer. */
  | { readonly to: 'field' }
  /** Outlets hidden or all shown, the next one shown; answers that wait. */
  | { readonly to: 'hide' | 'reveal' | 'ask first' }
  | { readonly to: 'exercise'; readonly exercise: Opening }
  /** What an exercise is about: the one after or before. */
  | { readonly to: 'choose'; readonly by: 1 | -1 };

/** A key as it was pressed. */
export interface Press {
  readonly key: string;
  /** Where it lies on the keyboard, such as `KeyB`, whatever letter is printed there. */
  readonly code: string;
  readonly isRepeated: boolean;
  readonly isShifted: boolean;
  /** Control, alt or the command key is held: then it is the browser's. */
  readonly isBrowsers: boolean;
  /** What has the focus: a field takes every key, a button or link its own two, map and timeline the arrows, text up and down. */
  readonly focus: 'field' | 'button' | 'view' | 'text' | null;
}

/** What has been typed and done before. */
export interface Before {
  /** The digits of the number that is being typed. */
  readonly digits: string;
  readonly hasShortcuts: boolean;
  /** Whether there is something to choose by up and down. */
  readonly hasChoice: boolean;
  /** How long ago the last move was, in milliseconds. */
  readonly sinceMove: number;
}

/** A key that is held moves on this often, in milliseconds. */
export const PACE = 250;

const MOVES: Readonly<Record<string, 'on' | 'back' | 'first' | 'last'>> = {
  ArrowRight: 'on',
  PageDown: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
};

const SIGNS: Readonly<Record<string, Intention>> = {
  b: { to: 'curtain', curtain: 'black' },
  '.': { to: 'curtain', curtain: 'black' },
  w: { to: 'curtain', curtain: 'white' },
  ',': { to: 'curtain', curtain: 'white' },
  q: { to: 'curtain', curtain: 'code' },
  f: { to: 'screen' },
  p: { to: 'window' },
  s: { to: 'light' },
  h: { to: 'hide' },
  r: { to: 'reveal' },
  a: { to: 'ask first' },
  d: { to: 'exercise', exercise: 'questions' },
  v: { to: 'exercise', exercise: 'voices' },
  n: { to: 'exercise', exercise: 'names' },
  m: { to: 'exercise', exercise: 'map' },
  '/': { to: 'field' },
  '?': { to: 'keys' },
};

/** What a key asks for; `wait` for one that is held and comes too soon, null for one that is none of the lesson's. */
export function intentionOf(press: Press, before: Before): Intention | 'wait' | null {
  const { key, isRepeated, focus } = press;
  if (press.isBrowsers || focus === 'field') return null;
  if (key === 'Escape') return isRepeated ? 'wait' : { to: 'end' };

  const isActivation = key === 'Enter' || key === ' ';
  if (isActivation && focus === 'button') return null;
  if (key === 'Enter' && before.digits !== '') {
    return { to: 'step', number: Number(before.digits) };
  }
  const move = isActivation ? (press.isShifted ? 'back' : 'on') : MOVES[key];
  if (move) {
    if (focus === 'view' && /^(?:Arrow|Home|End)/.test(key)) return null;
    return isRepeated && before.sinceMove < PACE ? 'wait' : { to: move };
  }

  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
  if (by && before.hasChoice && focus !== 'view' && focus !== 'text') {
    return isRepeated && before.sinceMove < PACE ? 'wait' : { to: 'choose', by };
  }

  if (!before.hasShortcuts) return null;
  if (/^\d$/.test(key)) return { to: 'number', digits: (before.digits + key).slice(-3) };
  const sign = SIGNS[letterOf(press)];
  if (!sign) return null;
  return isRepeated ? 'wait' : sign;
}

/** The letter or sign of a key, small; on a keyboard of other letters the Latin one that has its place. */
function letterOf({ key, code }: Press): string {
  const isOther = key.length === 1 && key > '\u007f';
  return (isOther && code.startsWith('Key') ? code.slice(3) : key).toLowerCase();
}

const BARE = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn']);

/** Whether a key does nothing of itself, such as Shift. */
export function isBare(key: string): boolean {
  return BARE.has(key);
}

/** A key as the browser tells of it. */
export function pressOf(event: KeyboardEvent): Press {
  return {
    key: event.key,
    code: event.code,
    isRepeated: event.repeat,
    isShifted: event.shiftKey,
    isBrowsers: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
    focus: focusOf(event.target),
  };
}

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

function focusOf(target: EventTarget | null): Press['focus'] {
  if (!(target instanceof Element)) return null;
  if (target.closest(FIELDS)) return 'field';
  if (target.closest('[data-map], [data-timeline]')) return 'view';
  // The focus comes to a page of text where that is more than its window shows.
  if (target.matches('[data-kind]')) return 'text';
  return target.closest('button, a[href], summary, input') ? 'button' : null;
}
