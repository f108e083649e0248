/** Who says a claim, as paper has it beside the letter of the article. */
import type { Lookup } from '../../story/lookup.ts';
import type { Claim } from '../../story/story.ts';
import { handoutWords } from '../../words/en.ts';

/** The speaker's name, or that the article speaks itself. */
export function speakerOf({ speaker }: Claim, lookup: Lookup): string {
  const named = speaker === null ? undefined : lookup.speaker(speaker);
  return named?.name ?? handoutWords.ownVoice;
}
