/** An imported file by what is in it: which tool's it is, or what it is instead. */
import { firstJsonError } from '../../compile/json.ts';
import { DEEPEST } from '../../compile/limits.ts';
import { positionAt, textFile } from '../../compile/text.ts';
import { refuse, type Refused } from '../refused.ts';
import { isRecord } from './json-parts.ts';
import { readPlainTable } from './plain-table.ts';
import type { ImportedFile, ImportKind } from './row.ts';
import { isStoryMap, readStoryMap } from './storymap.ts';
import { readTable, separatorName } from './table.ts';
import { isTimelineJson, readTimelineJson } from './timeline-json.ts';
import { isTimelineSheet, readTimelineSheet } from './timeline-sheet.ts';

/**
 * Reads a file of one of the kinds.
 * @param name as it is printed
 * @param asked the kind that the author names; null: it is recognised
 */
export function readImported(
  text: string,
  name: string,
  asked: ImportKind | null,
): ImportedFile | Refused {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return refuse(`${name} is empty.`, 'See that it is the right file.');
  const isJson =
    asked === null ? /^[[{]/.test(bare) || /\.json$/i.test(name) : asked.endsWith('json');
  return isJson ? readJson(text, name, asked) : readSheet(text, name, asked);
}

function readJson(text: string, name: string, asked: ImportKind | null): ImportedFile | Refused {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const error = firstJsonError(text.slice(start), DEEPEST);
  if (error !== null) {
    const { line, column } = positionAt({ file: textFile(name, text), offset: start + error.at });
    const spot = `line ${line}, column ${column}`;
    if (error.isTooDeep) {
      return refuse(
        `${name} has more than ${DEEPEST} lists and records within each other, at ${spot}.`,
        'No timeline needs so many: see that it is the right file.',
      );
    }
    return refuse(
      `${name} is not JSON from ${spot} on.`,
      'Look for a comma too many or too few, a missing quote or bracket, or a comment just before; a table must end in .csv.',
    );
  }
  const json: unknown = JSON.parse(text.slice(start));
  if (asked !== 'timelinejs-json' && isStoryMap(json)) return readStoryMap(json);
  if (asked !== 'storymapjs-json' && isTimelineJson(json)) return readTimelineJson(json);
  const names = isRecord(json)
    ? Object.keys(json).slice(0, 8).join(', ')
    : 'no names, since it is a list or a single value';
  return refuse(
    `${name} is JSON, but neither TimelineJS’s (a list "events") nor StoryMapJS’s (a list "slides" in "storymap").`,
    `It has: ${names || 'nothing'}.`,
    'Export it as one of these, or as a table (CSV) with title, date, place, lat, lon, text, source and link.',
  );
}

function readSheet(text: string, name: string, asked: ImportKind | null): ImportedFile | Refused {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    return refuse(
      `${name} is a web page or XML, and no table.`,
      'In Google Sheets: File, Download, Comma-separated values; then import that file.',
    );
  }
  const table = readTable(text, name);
  if ('refused' in table) return table;
  const isSheet = asked === null ? isTimelineSheet(table) : asked === 'timelinejs-csv';
  if (asked === 'timelinejs-csv' && !isTimelineSheet(table)) {
    return refuse(
      `${name} lacks columns of TimelineJS’s spreadsheet: it needs Headline, and Year or Start Date.`,
      `Its columns are: ${table.columns.join(', ')}.`,
      'Correct the names in the first line, or leave --kind out.',
    );
  }
  const file = isSheet ? readTimelineSheet(table) : readPlainTable(table, name);
  if ('refused' in file || table.separator === ',') return file;
  return {
    ...file,
    found: [`Its columns are separated by ${separatorName(table.separator)}.`, ...file.found],
  };
}
