import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { respelled, respelledTitle } from '../../src/story/respelling.ts';
import { voiceOf } from '../../src/story/speech.ts';

const FOLDER = join(import.meta.dirname, '../../data/nagorno-karabakh-2023');
const { story } = compile(readFolder(FOLDER).files);
if (!story) throw new Error('the story has errors');

const places = story.places;
const voice = (names: string) => voiceOf(story, names, new Map([['new-york', 'New York City']]));

function words(text: string, id: string, names: string): string {
  const place = places.find((each) => each.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return respelled(text, place, voice(names));
}

describe('the words of a link', () => {
  test.each([
    ['the Lachin corridor', 'lachin-corridor', 'armenian', 'the Berdzor corridor'],
    ['the Lachin Corridor', 'lachin-corridor', 'azerbaijani', 'the Lachin road'],
    ['Stepanakert / Khankendi', 'stepanakert', 'azerbaijani', 'Khankendi'],
    ['Khankendi', 'stepanakert', 'armenian', 'Stepanakert'],
    ['Karabakh’s', 'nagorno-karabakh', 'armenian', 'Artsakh’s'],
    ["Nagorno-Karabakh's hills", 'nagorno-karabakh', 'azerbaijani', "Karabakh's hills"],
    ['Khojavend / Martuni district', 'khojavend-district', 'armenian', 'Martuni Province'],
    ['New York', 'new-york', 'as-written', 'New York City'],
  ])('say the name that the reader chose: %s of %s, %s', (text, place, names, expected) => {
    expect(words(text, place, names)).toBe(expected);
  });

  test('stay when they hold no name of the place', () => {
    expect(words('the regional capital', 'stepanakert', 'azerbaijani')).toBe(
      'the regional capital',
    );
  });

  test('stay when both names are shown, as they were written for that', () => {
    expect(words('Karabakh', 'nagorno-karabakh', 'both')).toBe('Karabakh');
  });

  test('stay inside a longer word', () => {
    expect(words('the Stepanakerters', 'stepanakert', 'azerbaijani')).toBe('the Stepanakerters');
  });

  test('stay where an article printed them', () => {
    expect(words('“in Stepanakert”, in Stepanakert', 'stepanakert', 'azerbaijani')).toBe(
      '“in Stepanakert”, in Khankendi',
    );
  });
});

describe('a title', () => {
  test('gives the double title of a place for the name that the reader chose', () => {
    const title = 'Shelling is reported in Stepanakert / Khankendi';

    expect(respelledTitle(title, places, voice('azerbaijani'))).toBe(
      'Shelling is reported in Khankendi',
    );
    expect(respelledTitle(title, places, voice('both'))).toBe(title);
  });

  test('takes the longest double title that fits', () => {
    expect(respelledTitle('In Khojavend / Martuni district', places, voice('armenian'))).toBe(
      'In Martuni Province',
    );
  });

  test('gives a single title for the chosen name too, so that map and text agree', () => {
    const title = 'Fighting breaks out over Nagorno-Karabakh';

    expect(respelledTitle(title, places, voice('armenian'))).toBe(
      'Fighting breaks out over Artsakh',
    );
    expect(respelledTitle(title, places, voice('azerbaijani'))).toBe(
      'Fighting breaks out over Karabakh',
    );
  });

  test('keeps what is no title of a place, and quoted words', () => {
    const title = 'Karabakh’s Armenians, “Stepanakert / Khankendi”';

    expect(respelledTitle(title, places, voice('azerbaijani'))).toBe(title);
  });
});
