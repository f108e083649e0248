/**
 * Hostile words in every field of a story: each is shown as it is written, or refused with a diagnostic; none is run, none followed, and
 * none keeps the compiler.
 */
import { afterAll, describe, expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { printable } from '../../src/compile/unseen.ts';
import { fieldsOf, withValues, type Field } from './fields.ts';
import { fullStory } from './full-story.ts';
import { pagesOf, parsed } from './pages.ts';
import { REFUSED, SHOWN } from './payloads.ts';

const files = fullStory();
const fields = fieldsOf(files);
const nameOf = ({ file, path }: Field) => `${file.replace(/^.*\//, '')} ${path.join('.')}`;

/** What authors write for themselves; no reader is shown it. */
const UNPUBLISHED =
  /^(?:mentions\.yaml|story\.yaml partyWords|places\.json (?:@context|.*\.types\.))/;

const counts = { shown: 0, refused: 0 };
afterAll(() => {
  const { shown, refused } = counts;
  console.log(
    `${shown + refused} hostile mutations: ${shown} shown as text, ${refused} refused, 0 run, 0 hung`,
  );
});

/** How long a plain compile takes, in ms; one of a hostile story may take so many times as long. */
const PATIENCE = 50;
const usual = timed(files).time;

function timed(some: ReadonlyMap<string, Uint8Array>) {
  const begin = performance.now();
  const compiled = compile(some);
  return { compiled, time: performance.now() - begin };
}

/** Compiles within its time, to a story or to messages that can be printed; says which. */
function tried(some: ReadonlyMap<string, Uint8Array>, written: string | null): boolean {
  const { compiled, time } = timed(some);
  expect(time).toBeLessThan(Math.max(usual, 20) * PATIENCE);
  const printed = format(compiled.diagnostics);
  expect(printable(printed, () => '!')).toBe(printed);
  if (compiled.story === null) {
    expect(compiled.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    counts.refused += 1;
    return false;
  }
  if (written !== null)
    expect(JSON.stringify(compiled.story)).toContain(JSON.stringify(written).slice(1, -1));
  counts.shown += 1;
  return true;
}

/** Some of a list, others for each number. */
const some = <T>(list: readonly T[], count: number, turn: number): readonly T[] =>
  Array.from({ length: count }, (_, i) => list[(turn * count + i) % list.length]).filter(
    (each) => each !== undefined,
  );

test('the story has every field, and is sound', () => {
  expect(format(compile(files).diagnostics)).toBe('');
  expect(fields.length).toBeGreaterThan(80);
});

describe.each(fields.map((field, turn) => ({ name: nameOf(field), field, turn })))(
  '$name',
  ({ name, field, turn }) => {
    test('shows markup and scripts as they are written, or is refused', () => {
      for (const words of some(SHOWN, 3, turn)) {
        tried(
          withValues(files, [field], () => words),
          UNPUBLISHED.test(name) ? null : words,
        );
      }
    });

    test('holds nothing that cannot be seen', () => {
      for (const words of some(REFUSED, 2, turn)) {
        expect(
          tried(
            withValues(files, [field], () => words),
            null,
          ),
          JSON.stringify(words.slice(0, 20)),
        ).toBe(false);
      }
    });

    test('holds a value of its own kind, or is refused', () => {
      for (const raw of some(RAW, 3, turn)) tried(withRaw([field], raw), null);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    });
  },
);

/** Values as YAML writes them, which JSON mostly cannot. */
const RAW: readonly string[] = [
  '1e999',
  '-1e999',
  '.nan',
  '-.inf',
  '123456789012345678901234567890',
  '0x7fffffffffffffff',
  '-0',
  '~',
  'true',
  '[]',
  '{}',
  '[[[[[]]]]]',
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `${'{a: '.repeat(40)}1${'}'.repeat(40)}`,
  '{"__proto__": {"polluted": 1}}',
  '{"constructor": {"prototype": {"polluted": 1}}}',
  '{"toString": 1, "valueOf": 1}',
  '&a [*a]',
  '&a {a: *a}',
  '!!js/function "function () {}"',
  '!!binary aGk=',
  '!!set {a}',
  '{<<: {id: a}}',
  '*nothing',
  '{? [a] : b}',
  '{a: 1, a: 2}',
  '"\\ud800"',
  '"\\0"',
  '"\\u202e"',
  '2024-13-45',
  '"[2024-01-01..]"',
  '%YAML',
  '\n---\n',
  '"',
  '@x',
  '\u0085',
];

function withRaw(at: readonly Field[], raw: string): ReadonlyMap<string, Uint8Array> {
  const marked = new Map(withValues(files, at, () => 'RAW'));
  for (const { file } of at) {
    const text = new TextDecoder().decode(marked.get(file)).replace('"RAW"', () => raw);
    marked.set(file, new TextEncoder().encode(text));
  }
  return marked;
}

describe('a story whose every text is hostile', () => {
  const plain = compile(files).story;
  const usualMarks = new Set(
    (plain ? pagesOf(plain) : []).flatMap((html) => [...parsed(html).marks]),
  );
  const open = fields.filter((field) => {
    const { story } = compile(withValues(files, [field], () => '<b>bold</b>'));
    return story !== null;
  });

  test('has them in many fields', () => {
    expect(open.length).toBeGreaterThan(35);
  });

  /** Names must be in the letters of their script. */
  const latin = SHOWN.filter(
    (words) => !/[^\p{Script=Latn}\p{Script=Zyyy}\p{Script=Zinh}]/u.test(words),
  );
  const turns = 8;
  const shown: string[] = [];

  test.each(Array.from({ length: turns }, (_, turn) => turn))(
    'has pages of no other elements, attributes and links than any story (%i)',
    { timeout: 20_000 },
    (turn) => {
      const hostile = withValues(files, open, (field) => {
        const words = field.path.at(-1) === 'toponym' ? latin : SHOWN;
        return words[(open.indexOf(field) * turns + turn) % words.length];
      });
      const { story, diagnostics } = compile(hostile);
      expect(format(diagnostics.filter(({ severity }) => severity === 'error'))).toBe('');
      for (const html of story ? pagesOf(story) : []) {
        const { marks, addresses, outward, text, code } = parsed(html);
        expect([...marks].filter((mark) => !usualMarks.has(mark))).toEqual([]);
        expect(addresses.filter((address) => !OURS.test(address))).toEqual([]);
        for (const rel of outward) expect(rel.split(' ')).toContain('noopener');
        for (const script of code) expect(script).not.toMatch(/<\/?script|<!--/i);
        shown.push(text);
      }
    },
  );

  test.each(SHOWN)('shows as it is written: %s', (words) => {
    expect(shown.some((text) => text.includes(words))).toBe(true);
  });
});

/** Addresses that pages of the example's site may have: of the site, within it, and what its story links to. */
const OURS = /^(?:https:\/\/example\.org\/|\.|[?#]|[a-z]+\/|still\.svg$)/;
