/** Every mention in the five articles, as a person read them, sentence by sentence. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { readFolder } from '../../../src/compile/folder.ts';
import type { MentionUse } from '../../../src/story/story.ts';

const STORY = join(import.meta.dirname, '../../../data/nagorno-karabakh-2023');

/** Names with the place that each means; one that the articles write otherwise has its own row. */
const PLACES: Readonly<Record<string, string>> = {
  'Nagorno-Karabakh': 'nagorno-karabakh',
  'Nagorno Karabakh': 'nagorno-karabakh',
  Karabakh: 'nagorno-karabakh',
  Artsakh: 'artsakh-republic',
  Stepanakert: 'stepanakert',
  Khankendi: 'stepanakert',
  Yevlakh: 'yevlakh',
  Yerevan: 'yerevan',
  Baku: 'baku',
  Moscow: 'moscow',
  Paris: 'paris',
  'New York City': 'new-york',
  'Khojavend district': 'khojavend-district',
  Khojavend: 'khojavend-district',
  'Lachin corridor': 'lachin-corridor',
  'Lachin Corridor': 'lachin-corridor',
  'Lanchin corridor': 'lachin-corridor',
  'Aghdam route': 'aghdam-askeran-stepanakert-road',
  Azerbaijan: 'azerbaijan',
  'Republic of Azerbaijan': 'azerbaijan',
  Armenia: 'armenia',
  Russia: 'russia',
  Turkey: 'turkey',
  Ukraine: 'ukraine',
  Israel: 'israel',
  'Soviet Union': 'soviet-union',
  'South Caucasus': 'south-caucasus',
  Caucasus: 'caucasus',
  US: 'united-states',
  'U.S.': 'united-states',
  'United States': 'united-states',
  UK: 'united-kingdom',
};

/** In order; "+" before a name: those who act are meant. */
const READ: Readonly<Record<string, string>> = {
  a000: `+Azerbaijan, Nagorno-Karabakh, Nagorno-Karabakh, Azerbaijan, Artsakh, +Azerbaijan, Nagorno-Karabakh, Azerbaijan, +Armenia,
    +Azerbaijan, Nagorno-Karabakh, Azerbaijan, Armenia, +Azerbaijan, Karabakh, Yevlakh, US, Azerbaijan, Nagorno-Karabakh, UK,
    Azerbaijan`,
  a001: `+Azerbaijan, Nagorno-Karabakh, Azerbaijan, +Azerbaijan, Republic of Azerbaijan, +Armenia, Karabakh, +Azerbaijan, Karabakh,
    +Azerbaijan, Nagorno Karabakh, +Azerbaijan, Karabakh, +Azerbaijan, Lachin corridor, Armenia, Karabakh, +Armenia, +Baku,
    +Azerbaijan, +Armenia, Azerbaijan`,
  a002: `Azerbaijan, Nagorno-Karabakh, Azerbaijan, +Azerbaijan, Nagorno-Karabakh, Karabakh, Azerbaijan, South Caucasus, Azerbaijan,
    Armenia, +Azerbaijan, +Nagorno-Karabakh, +Baku, Soviet Union, +Azerbaijan, +Armenia, +Azerbaijan, Nagorno-Karabakh, Karabakh,
    +Baku, Armenia, +Azerbaijan, Yerevan, US, Khankendi, Karabakh, Stepanakert, +Azerbaijan, Yevlakh, Khankendi, Stepanakert, +Moscow,
    Ukraine, +Azerbaijan, Lachin Corridor, Armenia, Karabakh, Karabakh, Armenia, Armenia, +Russia, South Caucasus, Karabakh, Azerbaijan,
    Karabakh, Armenia, +Russia, Moscow, +Russia, US, +Azerbaijan, Turkey, Azerbaijan, +Azerbaijan, Karabakh, Azerbaijan, Karabakh,
    Lachin Corridor, Armenia, Aghdam route, Azerbaijan`,
  a003: `+Azerbaijan, Nagorno-Karabakh, Nagorno-Karabakh, Khojavend district, +Azerbaijan, +Armenia, Nagorno-Karabakh, +Azerbaijan, +Baku,
    Lachin corridor, Karabakh, Armenia, U.S., Stepanakert, +United States, Azerbaijan, Nagorno-Karabakh, +Azerbaijan,
    Nagorno-Karabakh, Azerbaijan, +Armenia, +Azerbaijan, Nagorno-Karabakh`,
  a004: `+Azerbaijan, Nagorno-Karabakh, Stepanakert, +Armenia, +Azerbaijan, +Azerbaijan, Nagorno-Karabakh, Stepanakert, Khankendi,
    Nagorno-Karabakh, Azerbaijan, +Armenia, +Azerbaijan, +Azerbaijan, Lanchin corridor, Nagorno-Karabakh, Armenia, +Azerbaijan,
    +Azerbaijan, Nagorno-Karabakh, Karabakh, +Baku, Khojavend, +Azerbaijan, +Moscow, Armenia, Azerbaijan, +Armenia, +Armenia,
    +Azerbaijan, Nagorno-Karabakh, +Azerbaijan, Nagorno-Karabakh, Soviet Union, +Baku, Israel, +Azerbaijan, Caucasus, +Russia,
    Nagorno-Karabakh, Armenia, Azerbaijan, +Moscow, Ukraine, Russia, Armenia, +Moscow, Lachin corridor, +US, Armenia, Armenia,
    Yerevan, +Azerbaijan, US, +Paris, +Azerbaijan, New York City, +United States, Nagorno-Karabakh, US, Turkey, Baku, +Russia,
    +Moscow, +Azerbaijan, +Azerbaijan, Nagorno-Karabakh`,
};

function readingOf(source: string): [text: string, place: string | undefined, use: MentionUse][] {
  return (READ[source] ?? '').split(',').map((entry) => {
    const name = entry.trim();
    const text = name.replace('+', '');
    return [text, PLACES[text], name.startsWith('+') ? 'actor' : 'place'];
  });
}

describe('the mentions of the five articles', () => {
  const { files } = readFolder(STORY, 'data/nagorno-karabakh-2023');
  const { story } = compile(files);

  test.each(Object.keys(READ))('are those that a person reads in %s', (source) => {
    const mentions = story?.mentions.filter((mention) => mention.source === source) ?? [];

    const found = mentions.map(({ text, place, use }) => [
      text.replaceAll('\u00a0', ' '),
      place,
      use,
    ]);

    expect(found).toEqual(readingOf(source));
  });

  test('stand in the article where they say', () => {
    for (const { id, file } of story?.sources ?? []) {
      const bytes = files.get(`data/nagorno-karabakh-2023/${file}`);
      const points = Array.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      for (const { source, start, end, text } of story?.mentions ?? []) {
        if (source === id) expect(points.slice(start, end).join('')).toBe(text);
      }
    }
  });
});
