/** The sentences of the help while writing. They are not among the interface's, since no reader meets them. */

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Those of a list that are not told. */
function more(listed: number, all: number): string | null {
  return all > listed ? `and ${all - listed} more` : null;
}

export const words = {
  name: 'Help while writing',
  mistaken: (id: string) => `The story ${id} has mistakes`,
  untilMended: 'The page comes back by itself once they are mended.',
  waiting: 'Checking …',
  /** On the button that opens it. */
  button: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'Check: no mistakes'
      : `Check: ${[errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ')}`,
  close: 'Close',
  ask: 'Where is it from?',
  asking: 'Press anything in the page. Escape ends.',
  orAlt: 'Or press it with the Alt key.',
  nothingKnown: 'Nothing is known of what was pressed.',
  copy: 'Copy',
  copied: 'Copied',
  open: 'Open in the editor',
  mistakes: (number: number) => (number === 0 ? 'No mistakes' : count(number, 'mistake')),
  mend: (mend: string) => `Mend: ${mend}`,
  drafts: (number: number) => (number === 0 ? 'No drafts' : `${count(number, 'draft')} left`),
  coverage: (unused: number) =>
    unused === 0
      ? 'Every sentence is accounted for'
      : `${count(unused, 'sentence')} without a claim`,
  article: (source: string, sentences: number, quoted: number, setAside: number) =>
    `${source}: ${count(sentences, 'sentence')}, ${quoted} quoted, ${setAside} set aside`,
  unused: (number: number) => `${number} without a claim`,
  unplaced: (number: number) =>
    number === 0 ? 'Every place has a position' : `${count(number, 'place')} without a position`,
  more,
  severity: { error: 'error', warning: 'warning' },
  /** What was pressed, from a key such as `event:crane-falls`. */
  thing: (key: string) => {
    const [kind = '', id = ''] = key.split(':', 2);
    return id === '' ? 'the story' : `${kind} ${id}`;
  },
} as const;
