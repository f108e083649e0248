/** The files of a story's folder as texts: how many there may be, how large, and that each is UTF-8. */
import { diagnoseFile, type Diagnostic, type Report } from './diagnostic.ts';
import { LARGEST_ARTICLE, LARGEST_FILE, MOST_FILES } from './limits.ts';
import { decode, decodeLoosely, textFile, type TextFile } from './text.ts';

/** A file by its path as it is printed; null for one that cannot be read, which is then reported. It is there. */
export function textOf(
  path: string,
  bytes: Uint8Array,
  report: Report,
  reportFile: (diagnostic: Diagnostic) => void,
): TextFile | null {
  const isArticle = path.endsWith('.txt');
  const largest = isArticle ? LARGEST_ARTICLE : LARGEST_FILE;
  if (bytes.length > largest) {
    reportFile(tooLarge(path, bytes.length, largest));
    return null;
  }
  const decoded = decode(bytes);
  if ('badByte' in decoded) {
    const offset = decodeLoosely(bytes.subarray(0, decoded.badByte)).length;
    report(
      'file-not-utf8',
      { file: textFile(path, decodeLoosely(bytes)), offset },
      `Byte ${decoded.badByte + 1} of the file is not UTF-8.`,
      'save the file as UTF-8; an article must be saved so from its own encoding, not pasted over.',
    );
    return null;
  }
  const file = textFile(path, decoded.text);
  const nul = isArticle ? decoded.text.indexOf('\0') : -1;
  if (nul === -1) return file;
  report(
    'character-unseen',
    { file, offset: nul },
    'The article holds a NUL (U+0000), which no page can show.',
    'save it anew as plain text.',
  );
  return null;
}

/** For a file that would take too long or too much memory to read. */
export function tooLarge(path: string, size: number, largest: number): Diagnostic {
  return diagnoseFile(
    'file-too-large',
    path,
    `The file has ${size} bytes, and may have ${largest}.`,
    'leave out what is no part of the story, or make a story of each part; where it is Node that has too little memory,\ngive it more with NODE_OPTIONS=--max-old-space-size.',
  );
}

/** For a folder that holds more than a story has; the first files are read all the same. @param folder as it is printed */
export function tooMany(folder: string): Diagnostic {
  return diagnoseFile(
    'files-too-many',
    folder,
    `The story's folder holds more than ${MOST_FILES} files and folders; what a link leads to counts again.`,
    'take away those that are no part of the story.',
  );
}
