/** Words as YAML writes them, for files that hold comments and are written out by hand. */

/** What YAML takes for the words themselves, outside of a list in brackets. */
const PLAIN = /^\p{L}[\p{L}\p{N} .;()’“”!?/–—-]*$/u;
/** Words that YAML takes for something else. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text on one line: as it is where YAML can take it so, else in double quotes, whose escapes are JSON's. */
export function scalar(text: string): string {
  const isPlain = PLAIN.test(text) && !RESERVED.test(text) && text.trim() === text;
  // Some breaks of lines and marks are lost where they stand as they are.
  return isPlain
    ? text
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

/** Comment lines, each with its sign. `indent` is what stands before it. */
export function comment(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd() + '\n')
    .join('');
}

/** The text of a story's file, in YAML with the line by which editors find its schema: data/README.md, "Editors". */
export function withSchema(name: string, text: string): string {
  if (!name.endsWith('.yaml')) return text;
  const schema = name.replace(/yaml$/, 'json');
  return `${comment(`yaml-language-server: $schema=../schemas/${schema}`)}${text}`;
}

/** Words on one line, as a comment can hold them. */
export function inComment(text: string): string {
  return text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
