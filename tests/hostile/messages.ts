/** Messages that somebody might send to a page, a frame, a lesson or a worker. Each can be sent: `structuredClone` takes it. */
import { PROTOCOL } from '../../src/embed/messages.ts';
import { SHOWN } from './payloads.ts';

const unspeakable = { toString: 1, valueOf: 1 };
const circle: Record<string, unknown> = { type: 'circle' };
circle['self'] = circle;
const own = (text: string): unknown => JSON.parse(text);

export const MESSAGES: readonly unknown[] = [
  ...SHOWN.slice(0, 12),
  ...[undefined, null, 0, -1, NaN, Infinity, 10n, true, '', 'x'.repeat(1_000_000)],
  ...[
    [],
    [[]],
    new Map([['type', 'end']]),
    new Set(['end']),
    new Date(0),
    /x/,
    new Error('x'),
    new ArrayBuffer(8),
    new Uint8Array(4),
  ],
  circle,
  ...[
    unspeakable,
    ['select'],
    { type: 'end' },
    7,
    null,
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
  ].map((type) => ({ type })),
  ...[unspeakable, ['here'], 1, null, '__proto__'].map((kind) => ({ kind, from: 'notes' })),
  ...[unspeakable, ['notes'], '__proto__', null].map((from) => ({ kind: 'end', from })),
  own('{"__proto__": {"ran": 1, "type": "end"}}'),
  own('{"constructor": {"prototype": {"ran": 1}}}'),
  { type: 'progress', at: '1' },
  { type: 'progress', at: NaN },
  { type: 'progress', at: -Infinity },
  { type: 'select', id: unspeakable },
  { type: 'select', id: ['dawn'] },
  { type: 'select', id: 'x'.repeat(1_000_000) },
  { type: 'names', names: own('{"__proto__": {"ran": 1}}') },
  { type: 'step', by: 1e9 },
  { type: 'height', height: 1e308, isAsked: true },
  { type: 'height', height: 1, isAsked: 'yes' },
  { type: 'go', at: 1.0001 },
  { type: 'ready', steps: -1 },
  { type: 'step', at: 1 },
  { [PROTOCOL]: 'open' },
  { [PROTOCOL]: ['here'] },
  { [PROTOCOL]: unspeakable },
  { kind: 'names', from: 'notes', names: 1 },
  { kind: 'here', from: 'present', shared: null },
  { kind: 'here', from: 'present', shared: { beat: -1, turn: 1e20 } },
  {
    kind: 'here',
    from: 'present',
    shared: {
      beat: 0,
      turn: Number.MAX_SAFE_INTEGER,
      open: 0,
      asksFirst: true,
      hidden: [1],
      watch: null,
    },
  },
  { keep: 1, version: '1' },
  { keep: 'a' },
  { keep: ['a'], version: ['1'] },
];
