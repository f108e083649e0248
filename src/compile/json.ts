/** Where a text stops being JSON (https://www.rfc-editor.org/rfc/rfc8259): engines say it each in their own way, or not at all. */

const SPACE = /[ \t\n\r]*/y;
// Any character from the space on but the quote and the backslash, which stand between the ranges.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The offset (UTF-16) of the first character that cannot stand where it stands, or of the end; null for sound JSON. */
export function firstJsonError(text: string): number | null {
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
  const takeKey = () => take(STRING) && take(':');

  for (;;) {
    // A value, or the start of one.
    if (take('{')) {
      if (!take('}')) {
        open.push('{');
        if (!takeKey()) return at;
        continue;
      }
    } else if (take('[')) {
      if (!take(']')) {
        open.push('[');
        continue;
      }
    } else if (!take(STRING) && !take(SCALAR)) return at;

    // What may follow it: a comma and the next, or the end of what is open.
    while (open.length > 0 && take(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) {
      take(SPACE);
      return at === text.length ? null : at;
    }
    if (!take(',')) return at;
    if (open.at(-1) === '{' && !takeKey()) return at;
  }
}
