/** Readers of texts: the words of an article, the story's own, and those of a certain form. */
import type { Code } from './codes.ts';
import { LONGEST_TEXT, LONGEST_WORD } from './limits.ts';
import { reportLength, reportUnseen, wrongType } from './misfits.ts';
import type { Reader } from './schema.ts';

/** Words as an article prints them, whatever they are. */
export const exact: Reader<string> = {
  expects: 'text',
  // A date or a version may be written like a number.
  schema: { type: ['string', 'number'], minLength: 1 },
  read(node, name, report) {
    const isText = node.kind === 'text' || node.kind === 'number';
    if (node.kind === 'nothing' || (isText && node.text.trim() === '')) {
      report(
        'text-empty',
        node,
        `"${name}" is empty.`,
        'write the text, or delete the field if it may be absent.',
      );
      return undefined;
    }
    return isText ? node.text : wrongType(node, name, exact.expects, report);
  },
};

/** A text of the story's own, not too long and without characters that nobody sees. */
export const text: Reader<string> = {
  expects: exact.expects,
  schema: { ...exact.schema, maxLength: LONGEST_TEXT },
  read(node, name, report) {
    const value = exact.read(node, name, report);
    if (value === undefined || reportLength(node, name, value, LONGEST_TEXT, report))
      return undefined;
    return reportUnseen(node, value, report) ? undefined : value;
  },
};

/** Text of a certain form. `isNot` ends the sentence that begins with the text and "is not". */
export function textLike(form: {
  readonly expects: string;
  readonly code: Code;
  readonly test: RegExp | ((text: string) => boolean);
  readonly isNot: string;
  readonly mend: string;
  /** In UTF-16 units. */
  readonly longest?: number;
}): Reader<string> {
  const { test } = form;
  const isPattern = test instanceof RegExp;
  const fits = isPattern ? (value: string) => test.test(value) : test;
  return {
    expects: form.expects,
    schema: {
      ...exact.schema,
      maxLength: form.longest ?? LONGEST_WORD,
      ...(isPattern && {
        pattern: test.source,
        patternErrorMessage: `This is not ${form.isNot}. Mend: ${form.mend}`,
      }),
    },
    read(node, name, report) {
      const value = text.read(node, name, report);
      if (value === undefined) return undefined;
      if (reportLength(node, name, value, form.longest ?? LONGEST_WORD, report)) return undefined;
      if (!fits(value)) {
        report(form.code, node, `"${value}" is not ${form.isNot}.`, form.mend);
      }
      // Kept all the same: others may refer to it as it stands.
      return value;
    },
  };
}
