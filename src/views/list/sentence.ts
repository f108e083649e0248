/** What is known of an event in a few plain sentences, made from its data: when and where, who reports it, who says it. */
import { whenInWords } from '../../story/dates.ts';
import type { Lookup } from '../../story/lookup.ts';
import type { Claim, StoryEvent } from '../../story/story.ts';
import { whereInWords } from '../../story/where.ts';
import { words } from '../../words/en.ts';

/** When and where: "Tuesday 19 September 2023, at dawn, somewhere in the Khojavend district." */
export function whenAndWhere(event: StoryEvent, lookup: Lookup): string {
  const places = event.where.map((each) => whereInWords(each, lookup)).filter(Boolean);
  return asSentence([whenInWords(event.when), ...places].join(', '));
}

/**
 * Who says it: "Accusation: Azerbaijan (B, D); denial: Armenia (D)." Empty where only the articles themselves report it.
 * The letters are those of the articles that print it.
 */
export function whoSaysIt({ claims }: StoryEvent, lookup: Lookup): string {
  const letters = new Map<string, Set<string>>();
  for (const claim of claims) {
    const voice = voiceOf(claim, lookup);
    const letter = lookup.source(claim.source)?.letter;
    if (voice === null || letter === undefined) continue;
    const known = letters.get(voice);
    if (known) known.add(letter);
    else letters.set(voice, new Set([letter]));
  }
  const voices = [...letters].map(([voice, printed]) => `${voice} (${[...printed].join(', ')})`);
  return voices.length === 0 ? '' : asSentence(voices.join('; '));
}

/** An outlet that reports in its own voice has been named among those that report. */
function voiceOf({ speaker, via, stance }: Claim, lookup: Lookup): string | null {
  if (speaker === null && stance === 'reports') return null;
  const who = speaker === null ? words.list.ownVoice : lookup.speaker(speaker)?.name;
  const through = via === null ? undefined : lookup.speaker(via)?.name;
  const said = words.list.says(words.list.stance[stance], who ?? '');
  return through === undefined ? said : words.list.via(said, through);
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
