/**
 * How large a story may be: far above what one needs, and below what would keep the compiler or a reader's browser from ever answering.
 * What is counted is said with each; data/README.md lists them.
 */

/** Files and folders of a story's folder, its articles among them. */
export const MOST_FILES = 2000;
/** Bytes of an article. */
export const LARGEST_ARTICLE = 16 * 1024 ** 2;
/** Bytes of any other file: a hundred thousand events have as many. */
export const LARGEST_FILE = 128 * 1024 ** 2;
/** Lists and records within each other, from the file's own. */
export const DEEPEST = 32;
/** Words, signs and breaks of a YAML or JSON file, as its reader tells them apart. */
export const MOST_SIGNS = 40_000_000;
/** Values that the aliases of a YAML file repeat, all together. */
export const MOST_REPEATED = 10_000;
/** UTF-16 units of a text that is written for the story; an article's words have no limit of their own. */
export const LONGEST_TEXT = 20_000;
/** UTF-16 units of an id, a tag, a date: of what is one word. */
export const LONGEST_WORD = 200;
/** UTF-16 units of a web address. */
export const LONGEST_ADDRESS = 2000;
/** Entries of a list that grows with the story: events, places, disputes. */
export const MOST_RECORDS = 200_000;
/** Entries of any other list. */
export const MOST_ENTRIES = 5000;
/** Errors, and warnings, that are told one by one. */
export const MOST_TOLD = 1000;
/** Characters that searches for the nearest right words may compare in one check. */
export const MOST_COMPARED = 3_000_000_000;
/** Places at which an article is said to print the same words. */
export const MOST_PRINTED = 1000;
