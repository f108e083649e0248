/** What is said of stories beyond a limit; those that are small enough to keep are in `mistakes/`. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { textFile } from '../../src/compile/text.ts';
import { firstUnseen, printable } from '../../src/compile/unseen.ts';
import { isWebAddress, reference } from '../../src/compile/values.ts';
import { findMentions } from '../../src/story/names/mentions.ts';
import { nameIndex } from '../../src/story/names/name-index.ts';
import { soundFile, soundWith, tooLarge } from './too-large.ts';

/** The last of what is printed of a story. */
function lastOf(files: ReadonlyMap<string, Uint8Array>): string {
  return format(compile(files).diagnostics.slice(-1));
}

const madeFor = (code: string) => tooLarge.get(code)?.() ?? new Map<string, Uint8Array>();

describe('a story beyond a limit', () => {
  test('is told of an article that is too large', () => {
    expect(format(compile(madeFor('file-too-large')).diagnostics)).toBe(
      `data/harbour/sources/first-report.txt:1:1  error  file-too-large
  The file has 16777217 bytes, and may have 16777216.
  Mend: leave out what is no part of the story, or make a story of each part; where it is Node that has too little memory,
        give it more with NODE_OPTIONS=--max-old-space-size.
`,
    );
  });

  test('is told of too many files', () => {
    expect(format(compile(madeFor('files-too-many')).diagnostics.slice(0, 1))).toBe(
      `data/harbour:1:1  error  files-too-many
  The story's folder holds more than 2000 files and folders; what a link leads to counts again.
  Mend: take away those that are no part of the story.
`,
    );
  });

  test('is told of too long a list, at the first entry that is not read', () => {
    expect(lastOf(madeFor('list-too-long'))).toMatch(
      /^data\/harbour\/mentions\.yaml:1:53903 {2}error {2}list-too-long\n {2}"notPlaces" has 5001 entries, and may have 5000\. This one and those after it are not read\.\n/,
    );
  });

  test.each([
    ['errors-too-many', 'And 1 more error than the 1000 above.'],
    ['warnings-too-many', 'And 5 more warnings than the 1000 above.'],
  ])('is told how many more messages there are: %s', (code, message) => {
    expect(compile(madeFor(code)).diagnostics).toHaveLength(1001);
    expect(lastOf(madeFor(code))).toContain(message);
  });
});

describe('a text of the story’s own', () => {
  test.each([
    [
      'may hold what its script needs',
      'می‌خواهم क्‍ष 👩‍🏭 שלום‏! soft\u00adhyphen no\u00a0break\ttab\nline',
      null,
    ],
    ['holds no joiner between Latin letters', 'Wire\u200dd', '\u200d'],
    ['holds no mark of direction where nothing is written from the right', 'left\u200e', '\u200e'],
    ['holds no override', 'a\u202eb', '\u202e'],
    ['holds no isolate', 'a\u2066b', '\u2066'],
    ['holds no zero-width space', 'a\u200bb', '\u200b'],
    ['holds no byte-order mark', '\ufeffa', '\ufeff'],
    ['holds no tag', 'a\u{e0041}', '\u{e0041}'],
    ['holds no half of a pair', 'a\ud83d', '\ud83d'],
    ['holds no noncharacter', 'a\uffff', '\uffff'],
    ['holds no control', 'a\x1b[31m', '\x1b'],
    ['holds no next-line', 'a\x85b', '\x85'],
    ['holds no line separator', 'a\u2028b', '\u2028'],
    ['may hold a whole pair', '😀', null],
  ])('%s', (_, text, unseen) => {
    expect(firstUnseen(text)?.character ?? null).toBe(unseen);
  });
});

test('nor does the name of a file, or a carriage return', () => {
  const name = 'no\u001b[2J\rtes\n.yaml';
  const files = soundWith({ [name]: '', 'speakers.yaml': '- "a\\rb": 1\r  # c\n' });
  const printed = format(compile(files).diagnostics);
  expect(printed).toContain('data/harbour/no\\u{1b}[2J\\u{d}tes\\u{a}.yaml:1:1');
  expect(printed).toContain('"a\\u{d}b" is not a field');
  expect(printed).not.toMatch(/\r/);
});

test('a message cannot steer a terminal', () => {
  const files = soundWith({ 'events.yaml': '- "\\e]0;x\\a\\u202e": 1\n  id: "\\e[2J"\n' });
  const printed = format(compile(files).diagnostics);
  expect(printed).toContain('"\\u{1b}]0;x\\u{7}\\u{202e}" is not a field of an event.');
  expect(printable(printed, () => '!')).toBe(printed);
});

test.each([
  ['https://example.org', true],
  ['http://example.org:8080/a(b)?c=d#e', true],
  ['HTTPS://EXAMPLE.ORG/', true],
  ['https://пример.рф/статья', true],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['JaVaScRiPt://example.org/%0aalert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['//example.org/', false],
  ['/path', false],
  ['https:example.org', false],
  ['https:///example.org', false],
  ['https://user:secret@example.org/', false],
  ['https://example.org@evil.example/', false],
  ['https:\\\\example.org', false],
  ['https://example.org\\@evil.example/', false],
  ['https://example.org/ a', false],
  ['https://example.org/\t', false],
  ['https://[nonsense/', false],
  [' https://example.org', false],
])('a link to %j is one of the web: %s', (address, isOne) => {
  expect(isWebAddress(address)).toBe(isOne);
});

const again = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));

/** Milliseconds that a compile of the sound story with another file takes: the shortest of some. */
function timeOf(file: string, content: string): number {
  const files = soundWith({ [file]: content });
  const times = Array.from({ length: 2 }, () => {
    const begin = performance.now();
    compile(files);
    return performance.now() - begin;
  });
  return Math.min(...times);
}

const stories = soundFile('story.yaml');
const withProse = (prose: string) => stories.replace('The quay is closed since', `“${prose}`);
const event = (i: number, more: string) =>
  `- { id: e-${i}, title: a, kind: aid, when: 2024, basis: b, where: [], claims: [{ source: first-report, stance: reports, ${more} }] }\n`;
const lines = (length: number, make: (i: number) => string) =>
  Array.from({ length }, (_, i) => make(i)).join('');

/** What is read, the file that it is in, and its content of some length. */
type Long = readonly [what: string, file: string, make: (length: number) => string];

const LONG: readonly Long[] = [
  ...[
    'a ',
    '.',
    'U.S. ',
    '“',
    'a’',
    'in A ',
    'Satama ',
    'Satama-',
    'Satama’s ',
    'A',
    'A-a’',
    ' ',
    '\n',
    '\u0301',
    '𐐀',
    '."',
  ].map((part): Long => [
    `an article of ${JSON.stringify(part)}`,
    'sources/first-report.txt',
    (n: number) => again(part, n * 10),
  ]),
  ...['[', '[a](', '*a ', 'a* ', '“', 'a” “'].map((part): Long => [
    `prose of ${JSON.stringify(part)}`,
    'story.yaml',
    (n: number) => withProse(again(part, n / 2)),
  ]),
  ['prose of spaces', 'story.yaml', (n: number) => withProse(`a${again(' ', n * 2)}b`)],
  [
    'marks of direction before a letter that is written from the right',
    'story.yaml',
    (n: number) => stories.replace('title: The crane', `title: "${again('\u200f', n * 2)}\u0627"`),
  ],
  [
    'marks of direction in a text that is too long',
    'story.yaml',
    (n: number) => stories.replace('title: The crane', `title: "${again('\u200f', n * 20)}\u0627"`),
  ],
  ...[' ', 'a'].map((part): Long => [
    `a quote of ${JSON.stringify(part)} that no article prints`,
    'events.yaml',
    (n: number) => event(0, `quote: "A crane fell${again(part, n * 5)} b"`),
  ]),
  ['fields of one name', 'events.yaml', (n: number) => `- ${again('a: 1\n  ', n * 3)}\n`],
  ['fields of no record', 'events.yaml', (n: number) => `- ${lines(n, (i) => `a${i}: 1\n  `)}\n`],
  ['one id', 'speakers.yaml', (n: number) => again('- { id: a, name: b, side: c }\n', n * 5)],
  [
    'unknown ids',
    'events.yaml',
    (n: number) => lines(n / 20, (i) => event(i, `quote: c, speaker: the-prt-${i}`)),
  ],
  [
    'quotes that no article prints',
    'events.yaml',
    (n: number) => lines(n / 20, (i) => event(i, `quote: Two workmen ${i}`)),
  ],
  ['aliases', 'speakers.yaml', (n: number) => `- &a { id: a }\n${again('- *a\n', n)}`],
  [
    'chained aliases',
    'speakers.yaml',
    (n: number) => `- &a0 [x]\n${lines(n / 2, (i) => `- &a${i + 1} [*a${i}]\n`)}`,
  ],
  ...['[', '{a: ', '- ', '? ', '&a ', '!a ', '"'].map((part): Long => [
    `YAML of ${JSON.stringify(part)}`,
    'speakers.yaml',
    (n: number) => again(part, n * 5),
  ]),
  ...['[', '{"a":', '\\u0041'].map((part): Long => [
    `JSON of ${JSON.stringify(part)}`,
    'places.json',
    (n: number) => `["${again(part, n * 10)}`.replace('"[', '['),
  ]),
  ['a date', 'events.yaml', (n: number) => `- { when: "[${again('2024-03-02,', n)}2024]" }`],
];

test('aliases repeat long texts as little as many values', () => {
  const quotes = (count: number) =>
    `- &a { id: a, name: "${'x'.repeat(100_000)}" }\n${again('- *a\n', count * 5)}`;
  const codes = (count: number) =>
    compile(soundWith({ 'speakers.yaml': quotes(count) })).diagnostics.map(({ code }) => code);
  expect(codes(9)).not.toContain('aliases-too-many');
  expect(codes(11)).toContain('aliases-too-many');
});

test.each([
  ['gn:146970', true],
  ['first-report', true],
  ['https://example.org/', true],
  ['https:evil.example', false],
  ['HTTP:evil.example', false],
  ['javascript:x', false],
])('%j is where something can be looked up: %s', (words, isOne) => {
  const told: string[] = [];
  const node = { kind: 'text', text: words, keepsLines: false, end: 0, offset: 0 } as const;
  reference.read({ ...node, file: textFile('', words) }, '@id', (code) => void told.push(code));
  expect(told).toEqual(isOne ? [] : ['address-not-web']);
});

describe('what is four times as long takes hardly more than four times as long', () => {
  test.each(LONG)('%s', { timeout: 60_000 }, (_, file, make) => {
    const [short, long] = [timeOf(file, make(2000)), timeOf(file, make(8000))];
    // What takes a few milliseconds is as quick as the machine is at that moment.
    expect(long / Math.max(short, 40)).toBeLessThan(10);
  });
});

describe('the mentions in what is four times as long', () => {
  const index = nameIndex(compile(soundWith({})).story?.places ?? []);
  test.each(
    [
      'Satama ',
      'Satama-',
      'Satama’s ',
      'Satama’',
      'Satama\u00a0',
      'a’',
      'a-',
      'A',
      '\u0301',
      ', Satama, ',
    ].map((part) => [JSON.stringify(part), part]),
  )('of %s take hardly more than four times as long', (_, part) => {
    const time = (length: number) => {
      const text = again(part, length);
      const begin = performance.now();
      findMentions(index, text);
      return performance.now() - begin;
    };
    time(1000);
    expect(time(80_000) / Math.max(time(20_000), 40)).toBeLessThan(10);
  });
});
