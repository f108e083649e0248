/**
 * What a host page and the frame of a story say to each other. The frame says once that it listens, the host hands it a port of a
 * channel, and the rest goes through that: no other window hears it or can join in. Whatever has another shape is ignored.
 */

/** Raised when a message changes its meaning: a page and a frame of different times ignore each other, and the frame stands alone. */
export const PROTOCOL = 'dateline-1';

/** What a frame says to the window that holds it: that it is there, before its script, and that it listens. */
export type Knock = 'here' | 'listening';

/** What the host says. */
export type FromHost =
  /** How far the reader is in the host's scroll, from 0 to 1. */
  | { readonly type: 'progress'; readonly at: number }
  | { readonly type: 'select'; readonly id: string }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'names'; readonly names: string };

/** What the frame says. */
export type FromFrame =
  | { readonly type: 'ready'; readonly steps: number }
  /** How high its content is, in CSS pixels, and whether the reader has just asked for what is in it. */
  | { readonly type: 'height'; readonly height: number; readonly isAsked: boolean }
  /** The reader went elsewhere within the frame: where the host's scroll must be, from 0 to 1. */
  | { readonly type: 'go'; readonly at: number }
  /** Null at the title. */
  | { readonly type: 'select'; readonly id: string | null }
  /** The number of the step that is read, from 1, and how many there are; 0 at the title. */
  | { readonly type: 'step'; readonly at: number; readonly of: number }
  | { readonly type: 'end' };

/** No id and no choice of names is longer: what is, is noise. */
const LONGEST = 200;
/** No frame is higher, in CSS pixels, and no story has more steps: a hostile one would make the host's page endless. */
const HIGHEST = 1e6;

const isUpTo = (most: number) => (value: unknown) =>
  typeof value === 'number' && value >= 0 && value <= most;
const isShare = isUpTo(1);
const isCount = isUpTo(HIGHEST);
const isText = (value: unknown) => typeof value === 'string' && value.length <= LONGEST;

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;
type Shapes<Message extends { readonly type: string }> = Readonly<Record<Message['type'], Shape>>;

const HOST: Shapes<FromHost> = {
  progress: { at: isShare },
  select: { id: isText },
  step: { by: (value) => value === 1 || value === -1 },
  names: { names: isText },
};

const FRAME: Shapes<FromFrame> = {
  ready: { steps: isCount },
  height: {
    height: isCount,
    isAsked: (value) => typeof value === 'boolean',
  },
  go: { at: isShare },
  select: { id: (value) => value === null || isText(value) },
  step: { at: isCount, of: isCount },
  end: {},
};

/** What a host said; null for anything else. */
export function fromHost(data: unknown): FromHost | null {
  return shaped(data, HOST);
}

/** What a frame said; null for anything else. */
export function fromFrame(data: unknown): FromFrame | null {
  return shaped(data, FRAME);
}

/** What a frame says before it has a port; null for anything else. */
export function knockOf(data: unknown): Knock | null {
  const said = record(data)[PROTOCOL];
  return said === 'here' || said === 'listening' ? said : null;
}

/** A message with what its shape declares, and nothing else: the host's page hears the rest of none. */
function shaped<Message extends { readonly type: string }>(
  data: unknown,
  shapes: Shapes<Message>,
): Message | null {
  const message = record(data);
  const { type } = message;
  const shape: Shape | false =
    typeof type === 'string' && Object.hasOwn(shapes, type) && shapes[type as Message['type']];
  if (!shape) return null;
  const copy: Record<string, unknown> = { type };
  for (const [key, isRight] of Object.entries(shape)) {
    if (!isRight(message[key])) return null;
    copy[key] = message[key];
  }
  return copy as Message;
}

/** What is no object has nothing in it. */
function record(data: unknown): Readonly<Record<string, unknown>> {
  return Object(data);
}
