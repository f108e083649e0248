/** What people type for the places of the story, and which place they mean; and what is none of them. */

/** [what is typed, the place it means]. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  // As the gazetteer has them.
  ...means(
    'stepanakert',
    'Stepanakert|Khankendi|Xankəndi|Ստեփանակերտ|Степанакерт|Ханкенди|Hankendi|Vararakn',
  ),
  ...means(
    'nagorno-karabakh',
    'Nagorno-Karabakh|Karabakh|Qarabağ|Dağlıq Qarabağ|Լեռնային Ղարաբաղ|Нагорный Карабах|Haut-Karabakh',
  ),
  ...means(
    'lachin-corridor',
    'Lachin corridor|Laçın dəhlizi|Լաչինի միջանցք|Лачинский коридор|Berdzor corridor',
  ),
  ...means('lachin', 'Lachin|Laçın|Լաչին|Բերձոր|Berdzor|Лачин|Abdallyar'),
  ...means('shusha', 'Shusha|Shushi|Şuşa|Շուշի|Шуша|Шуши|Panahabad'),
  ...means('united-states', 'US|U.S.|United States|США|ԱՄՆ|ABŞ'),
  // Case, accents, hyphens, dashes, apostrophes, spaces.
  ...means(
    'stepanakert',
    "STEPANAKERT|stepanakert|Step'anakert|Stepʼanakert|xankəndi|XANKƏNDİ|  Stepanakert  |Stépanakert",
  ),
  ...means(
    'nagorno-karabakh',
    'nagorno karabakh|Nagorno–Karabakh|Nagorno\u00a0Karabakh|nagornokarabakh|daglıq qarabag',
  ),
  ...means('lachin-corridor', 'LACHIN CORRIDOR|lachin-corridor|Lachin  Corridor'),
  ...means('united-states', 'united states|United-States|u.s.'),
  ...means('soviet-union', 'ussr|USSR|soviet union|СССР|ссср|Советский союз'),
  // Azerbaijani and Turkish in plain letters.
  ...means('stepanakert', 'Xankendi|xankandi|Khankandi|Hankendi'),
  ...means('khojavend', 'Xocavend|Xocavənd|Hocavend|Khodjavend|Khodzhavend'),
  ...means('khojaly', 'Xocali|Xocalı|Hocali|Khojali|Khodzhaly|Khodjali|Chodschali'),
  ...means('martakert', 'Agdere|Aghdara|Ağdərə|Agdara|Mardakert'),
  ...means('aghdam', 'Agdam|Ağdam|agdam|Акна|Akna'),
  ...means('yevlakh', 'Yevlax|Evlakh|Yevlah|Евлах|Եվլախ'),
  ...means('lachin', 'Lacin|Laçin|Latschin'),
  ...means('shusha', 'Susa|Şusa|Schuscha|Shousha|Choucha'),
  ...means('zabukh', 'Zabux|Zabuh|Забух|Aghavno|Аgavno|Zabuch'),
  ...means('askeran', 'Esgeran|Əsgəran|Asgaran|Askyaran|Аскеран'),
  ...means('yerevan', 'Irevan|İrəvan|Erevan|Erivan|Eriwan|Jerewan|Érevan|Ереван|Երևան|Yerevan'),
  ...means('barda', 'Berde|Bərdə|Partav|Барда'),
  ...means('hadrut', 'Gadrut|Гадрут|Հադրութ|Hadrout'),
  ...means('goris', 'Gorus|Горис|Գորիս|Goriss'),
  // Typed from Armenian or Cyrillic letters that the gazetteer does not have so.
  ...means('baku', 'Баку|Бакы|Բաքու|Бакі|ბაქო|Baki|Bakou|Bakü'),
  ...means('stepanakert', 'Степанакэрт|Стэпанакерт|Ханкэнди|Хәнкәнди|სტეპანაკერტი|Խանքենդի'),
  ...means('khojaly', 'Ходжали|Խոջալի'),
  ...means(
    'armenia',
    'Армения|Армэния|Hayastan|Հայաստան|Ermenistan|Арменія|Armenien|Arménie|Armenië',
  ),
  ...means(
    'azerbaijan',
    'Азербайджан|Azerbaycan|Aserbaidschan|Azerbaïdjan|Azerbajdzjan|Azerbaidjan|Azerbajan|Adrbejan|Ադրբեջան',
  ),
  ...means(
    'nagorno-karabakh',
    'Gharabagh|Karabagh|Garabagh|Karabach|Арцах|Արցախ|Karabağ|Nagorni Karabah|Горный Карабах',
  ),
  ...means('russia', 'Россия|Rusiya|Ռուսաստան|Russie|Rusya|Rossiya'),
  ...means('turkey', 'Türkiye|Turkiye|Турция|Թուրքիա|Türkei|Turkie'),
  ...means('ukraine', 'Украина|Ukrayna|Україна|Ucraina|Ukraina'),
  ...means('israel', 'Израиль|İsrail|Israël|Իսրայել'),
  ...means('moscow', 'Москва|Moskva|Moskau|Moscou|Մոսկվա|Moskwa'),
  ...means('paris', 'Париж|Փարիզ|Pariz|PARIS'),
  ...means('new-york', 'Нью-Йорк|Nyu York|NewYork|new york city|Նյու Յորք'),
  ...means('caucasus', 'Кавказ|Qafqaz|Կովկաս|Caucasia|Kaukasus'),
  ...means('south-caucasus', 'Южный Кавказ|Cənubi Qafqaz|Cenubi Qafqaz|Transcaucasia|Закавказье'),
  ...means('united-kingdom', 'UK|uk|Britain|Великобритания'),
  ...means('khojavend', 'Khojavand'),
  ...means('yevlakh', 'Jewlach'),
  ...means('nagorno-karabakh', 'Berg-Karabach|Bergkarabach'),
  // Typing errors.
  ...means(
    'stepanakert',
    'Stepanekert|Stepanakret|Stepankert|Stepanakertt|Setpanakert|Khankedni|Kakhendi|Khankendy',
  ),
  ...means(
    'nagorno-karabakh',
    'Nagorno-Karabach|Nagorno Karabak|Nargorno Karabakh|Nagorno-Karabkah|Karabkah',
  ),
  ...means('lachin', 'Lanchin|Lahcin|Lachn|Lachim'),
  ...means('lachin-corridor', 'Lachine corridor|lachin coridor|Lanchin corridor|Lachin corrider'),
  ...means('shusha', 'Shuhsa|Shsuha|Shushaa|Shussha'),
  ...means('azerbaijan', 'Azerbijan|Azerbaijian|Azebaijan|Azerbiajan'),
  ...means('armenia', 'Armeina|Armenai|Amrenia|Armennia'),
  ...means('yerevan', 'Yerevna|Yereven|Yervan'),
  ...means('baku', 'Bkau|Bakku'),
  ...means('martakert', 'Martakret|Martkert'),
  ...means('khojavend', 'Khojavned|Khojaven'),
  ...means('caucasus', 'Caucusus|Caucasas|Cacausus'),
  ...means('united-states', 'Untied States|United Sates|Unites States'),
  // The beginning, or a word.
  ...means('stepanakert', 'Stepan|Khank|Ստեփ|Хан'),
  ...means('yevlakh', 'Yevl'),
  ...means('lachin-corridor', 'Lachin corr'),
  ...means('aghdam-askeran-stepanakert-road', 'Aghdam r'),
];

/** What is like no name. */
export const UNKNOWN: readonly string[] = [
  ...'London|Tehran|Tbilisi|Georgia|Iran|Berlin|Madrid|Beijing|Tokyo|Kyiv|Warsaw|Cairo|Brazil|Canada|Ottawa'.split(
    '|',
  ),
  ...'India|Pakistan|Kazakhstan|Albania|Romania|Austria|Australia|Germany|Japan|Lebanon|Syria|Damascus'.split(
    '|',
  ),
  ...'banana|keyboard|ceasefire|Parisian|helicopter|xyz|qqqq|asdfgh|lorem ipsum|the|and then'.split(
    '|',
  ),
  ...'Лондон|Вашингтон|Берлин|Варшава|вертолёт|Վրաստան|Թբիլիսի|Լոնդոն|თბილისი|北京|東京|القاهرة|תל אביב'.split(
    '|',
  ),
  ...'Тегеран|Teheran|Korea|Кореа|Norway|Crimea|Tirana|Kerman|Istanbul|Tabriz|Geran|Bergen'.split(
    '|',
  ),
  ...'12345|2023|!!!|...|-|“”|@|#|%00|\u200f\u200e|\u202e|\u0000|😀|🇦🇲🇦🇿|👩‍👩‍👧|<script>alert(1)</script>|<b></b>|../../etc/passwd'.split(
    '|',
  ),
  '',
  ' ',
  '\n\t',
  "' OR 1=1 --",
  '(((((((((((',
  'a'.repeat(10_000),
  '😀'.repeat(10_000),
  'Lachin '.repeat(2000),
  '\u0301'.repeat(500),
];

function means(place: string, spellings: string): [string, string][] {
  return spellings.split('|').map((spelling) => [spelling, place]);
}
