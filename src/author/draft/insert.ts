/** Puts entries into a story's files behind those that are there, of which nothing is changed. */
import { isMap, isSeq, parseDocument } from 'yaml';

import { refuse, type Refused } from '../refused.ts';

/** The text of a YAML list with entries after its last. `entries` begin with "- " and end with a line break. */
export function withEntries(
  text: string,
  entries: readonly string[],
  name: string,
): string | Refused {
  if (entries.length === 0) return text;
  const list = parseDocument(text).contents;
  const added = entries.join('\n');
  // A file of comments alone, or a list in brackets with nothing in it.
  if (list === null) return `${ended(text)}${added}`;
  if (!isSeq(list) || !list.range) return refuse(`${name} holds something else than a list.`);
  const [start, end] = list.range;
  if (list.flow === true) {
    if (list.items.length > 0) {
      return refuse(
        `The list of ${name} is written in brackets, which nothing can be put behind.`,
        'Write each entry on lines of its own that begin with "- ", and try again.',
      );
    }
    return `${text.slice(0, start)}${text.slice(end).replace(/^[ \t]*\n/, '')}${added}`;
  }
  const indent = ' '.repeat(columnOf(text, start));
  const indented = added.replace(/^(?=.)/gm, indent);
  return `${ended(text)}\n${indented}`;
}

/** The text of a gazetteer with features after its last. */
export function withFeatures(
  text: string,
  features: readonly object[],
  name: string,
): string | Refused {
  if (features.length === 0) return text;
  const root = parseDocument(text).contents;
  const list = isMap(root) ? root.get('features', true) : undefined;
  if (!isSeq(list) || !list.range) return refuse(`${name} has no list of features.`);
  const end = list.range[1] - 1;
  const before = text.slice(0, end).trimEnd();
  const added = features
    .map((feature) => JSON.stringify(feature, null, 2).replace(/^/gm, '    '))
    .join(',\n');
  return `${before}${list.items.length > 0 ? ',' : ''}\n${added}\n  ${text.slice(end)}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
