/** Where a text stops being JSON (https://www.rfc-editor.org/rfc/rfc8259): engines say it each in their own way, or not at all. */

const SPACE = /[ \t\n\r]*/y;
// Any character from the space on but the quote and the backslash, which stand between the ranges. They are taken many at a time: an
// engine remembers each turn of a group.
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export interface JsonError {
  /** Offset (UTF-16) of the first character that cannot stand where it stands, or of the end. */
  readonly at: number;
  /** It opens a list or a record inside more others than are allowed. */
  readonly isTooDeep: boolean;
}

/** The first error of a text; null for sound JSON, no deeper than `deepest` lists and records within each other. */
export function firstJsonError(text: string, deepest: number): JsonError | null {
  let at = 0;
  const open: ('{' | '[')[] = [];

  function take(token: RegExp | string): boolean {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (typeof token === 'string') {
      if (text[at] !== token) return false;
      at += 1;
      return true;
    }
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  }
  function takeString(): boolean {
    if (!take('"')) return false;
    const start = at - 1;
    do {
      PLAIN.lastIndex = at;
      PLAIN.test(text);
      at = PLAIN.lastIndex;
    } while (text[at] === '\\' && take(ESCAPE));
    const isEnded = text[at] === '"';
    at = isEnded ? at + 1 : start;
    return isEnded;
  }

  const takeKey = () => takeString() && take(':');
  const error = (isTooDeep = false) => ({ at, isTooDeep });

  for (;;) {
    // A value, or the start of one.
    if (open.length > deepest) return error(true);
    if (take('{')) {
      if (!take('}')) {
        open.push('{');
        if (!takeKey()) return error();
        continue;
      }
    } else if (take('[')) {
      if (!take(']')) {
        open.push('[');
        continue;
      }
    } else if (text[at] === '"' ? !takeString() : !take(SCALAR)) return error();

    // What may follow it: a comma and the next, or the end of what is open.
    while (open.length > 0 && take(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) {
      take(SPACE);
      return at === text.length ? null : error();
    }
    if (!take(',')) return error();
    if (open.at(-1) === '{' && !takeKey()) return error();
  }
}
