/** What a language is called in the interface's own. */
import { shelfWords } from '../../words/en.ts';

const NAMES = new Intl.DisplayNames(shelfWords.language, { type: 'language' });

/** @param language BCP 47; one without a name is called by its code */
export function languageInWords(language: string): string {
  return NAMES.of(language) ?? language;
}
