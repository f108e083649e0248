/** What is said of a file that is not YAML, with its mend: the package that reads it speaks of its grammar. */

/** For every mistake without words of its own. */
export const NOT_YAML = [
  'The file is not YAML from here on.',
  'look at the indentation and the quotes of this line and the one before it.',
] as const;

/** By the code of the `yaml` package. */
export const YAML_MISTAKES: Partial<Record<string, readonly [message: string, mend: string]>> = {
  BAD_INDENT: [
    'The indentation of this line fits neither the line before it nor a record around it.',
    'give it the same number of spaces as the fields beside it.',
  ],
  TAB_AS_INDENT: [
    'This line is indented with a tab, which YAML does not allow.',
    'indent it with spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second ": " in this line, so it is not known where the field ends.',
    'put the text in quotes, or start it on a line of its own after ">-".',
  ],
  BAD_SCALAR_START: [
    'A text cannot begin with this character in YAML.',
    'put the whole text in quotes.',
  ],
  BAD_ALIAS: [
    'A text that begins with "*" is an alias in YAML, and there is nothing of that name before it.',
    'put the whole text in quotes.',
  ],
  MISSING_CHAR: [
    'Something is not closed or not separated here: a quote, a bracket, a comma or a colon.',
    'look for the opening quote or bracket before this, and for a space after each colon.',
  ],
  MULTIPLE_DOCS: ['A line of "---" begins a second document here.', 'delete that line.'],
  MULTILINE_IMPLICIT_KEY: [
    'This line is neither a field nor part of the text before it.',
    'end the field\'s name with ": ", or indent the line more than the field it belongs to.',
  ],
  BAD_DQ_ESCAPE: [
    'A "\\" in double quotes begins a sign that YAML does not know.',
    'write "\\\\" for a backslash, or use single quotes.',
  ],
};
