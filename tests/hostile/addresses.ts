/** Addresses that somebody might lead a reader to, as what stands behind that of a story's page. */
import { SHOWN } from './payloads.ts';

const KEYS = [
  'mode',
  'tab',
  'names',
  'place',
  'source',
  'dispute',
  'sources',
  'speakers',
  'kinds',
  'colour',
  'from',
  'to',
  'lesson',
];

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'length',
  'document',
  'page',
];

/** Values that would be shown in one and the same sentence. */
export const SAID_TWICE: readonly string[] = [
  '?mode=explore&source=old-article&sources=old-article',
  '?source=zz&sources=zz',
  '?sources=%00,%01',
  '?dispute=zz&mode=explore&kinds=%00,%01,%02',
  `?speakers=${'a'.repeat(90)},${'a'.repeat(91)}`,
];

const long = 'x'.repeat(1_000_000);

export const ADDRESSES: readonly string[] = [
  ...SHOWN.flatMap((words, i) => {
    const value = encodeURIComponent(words);
    return [`#${value}`, `?${KEYS[i % KEYS.length]}=${value}`];
  }),
  ...KEYS.flatMap((key, i) => [`?${key}=${NAMES[i % NAMES.length]}`, `?${key}=`, `?${key}`]),
  ...NAMES.map((name) => `#${name}`),
  ...[
    '#%E0%A4%A',
    '#%',
    '#%ff',
    '#%00',
    '#a%0d%0aSet-Cookie:x',
    '#javascript:__ran=1',
    '##',
    '#list-',
    '#list-__proto__',
    '#%ED%A0%80',
  ],
  ...[
    '?place=%E0%A4%A',
    '?place=%ff%fe',
    '?place=%00',
    '?place=a%0d%0ab',
    '?place=%ED%A0%80',
    '?place=%E2%80%AEabc',
    '?place[]=a',
    '?place.__proto__=a',
    '?__proto__[ran]=1',
    '?constructor[prototype][ran]=1',
  ],
  ...[
    'from=99999-99-99&to=2',
    'from=2024-02-30&to=2024-03-01',
    'from=-1&to=1e999',
    'from=NaN&to=NaN',
    'from=0000-00-00&to=9999-12-31',
    'from=+275760-09-13&to=+275760-09-14',
    'from=2024-03-02&to=2024-03-01',
    'from=2024-03-01',
  ].map((days) => `?${days}`),
  ...[
    '?mode=explore&mode=present&mode=notes',
    '?mode=PRESENT',
    '?mode=explore%20',
    '?names=both&names=__proto__',
    '?place=a&place=b&place=c',
  ],
  ...SAID_TWICE,
  `?sources=${'a,'.repeat(50_000)}`,
  `?kinds=${Array.from({ length: 20_000 }, (_, i) => `k${i}`).join()}`,
  `?lesson=${'../'.repeat(20)}`,
  `?${'a=b&'.repeat(20_000)}`,
  ...KEYS.slice(0, 6).map((key) => `?${key}=${long}`),
  `#${long}`,
  `#${'%'.repeat(100_000)}`,
];
