/** The interface's own sentences in English. A story's words are never here. */
export const words = {
  page: {
    brand: 'Dateline',
    skipToStory: 'Skip to the story',
    titled: (shown: string, title: string) => `${shown}: ${title}`,
    stage: 'Map and timeline',
    everything: 'Everything reported',
    toMatrix: 'Who reports what, as a table',
    contentNote: 'Before you read',
    sources: 'The articles',
    outletNotNamed: 'outlet not named',
    outletHidden: 'outlet hidden',
    outletShownBy: 'Named in its own words:',
    letter: (letter: string) => `Article ${letter}`,
    published: 'Published',
    method: 'How this was made',
    naming: 'Names',
    borders: 'Borders',
    cardAlt: (title: string) => `${title}: title, articles and map of the story`,
    methodInFull: 'How this was made, in full',
    corrections: 'Corrections',
    noCorrections: 'None so far.',
    saidBefore: 'It said before:',
    version: (version: string, day: string) => `Version ${version}, ${day}`,
    data: 'The data of this story',
    share: 'Show this story in your page',
    handout: 'Print it for a class',
    licences: 'What this page is made of, and its licences',
    lost: {
      title: 'Nothing is here',
      what: 'What you asked for is not at this address, or no more.',
    },
  },
  late: {
    late: (what: string) => `${what} has not arrived yet. It appears as soon as it does.`,
    missing: (what: string) => `${what} did not arrive. What is on the page stays.`,
    missingMode: (what: string) => `${what} did not arrive. The story is where you left it.`,
    away: (what: string) => `${what} did not arrive, nor does the page itself now: it stays open.`,
    broken: (what: string) => `${what} met an error and was taken away. The rest goes on.`,
    stands: (what: string) => `${what} met an error. It stays as it was, and the rest goes on.`,
    again: 'Try again',
    reload: 'Load the page again',
    updated: 'This story has been updated since you opened it.',
    load: 'Load the new version',
    unanswered:
      'Map, timeline and search have not arrived. The text can be read; loading the page again may help.',
    unansweredFrame: 'Map and timeline have not arrived yet.',
    names: 'The list of names',
    part: 'A part of this page',
    map: 'The map',
    movingMap: 'The moving map',
    timeline: 'The timeline',
    text: 'This part of the text',
    matrix: 'The table',
    list: 'The list',
    search: 'The search',
    filters: 'The choice of claims',
    explore: 'The page to explore',
    lesson: 'The lesson',
    exercise: 'The task',
    slide: 'This slide',
    code: 'The code',
    article: 'The article',
    dispute: 'The question',
    card: 'The card',
    citation: 'The citation',
    tools: 'A tool of this page',
    story: 'The story',
  },
  downloads: {
    table: { what: 'The events as a table', format: 'CSV for spreadsheets' },
    events: { what: 'The events on the map', format: 'GeoJSON' },
    places: { what: 'The places and all their names', format: 'Linked Places Format, GeoJSON' },
    timeline: { what: 'The events for another timeline', format: 'JSON for TimelineJS' },
    annotations: { what: 'Every quote and mention', format: 'W3C Web Annotations, JSON-LD' },
    story: { what: 'The whole story', format: 'JSON' },
    schema: { what: 'What the story’s file holds', format: 'JSON Schema' },
  },
  steps: {
    nav: 'Steps',
    count: (number: number, total: number) => `Step ${number} of ${total}`,
    short: (number: number, total: number) => `${number} / ${total}`,
    previous: 'Previous step',
    next: 'Next step',
    start: 'Start',
    backToStory: 'Back to the story',
    announce: (number: number, total: number, heading: string) =>
      `Step ${number} of ${total}: ${heading}`,
  },
  /** Map and timeline for those who hear them. */
  asText: {
    count: countEvents,
    map: (places: string, events: string, but: readonly string[]) =>
      `${places === '' ? 'Shows the whole region' : `Shows ${places}`}; ${[events, ...but].join(', ')}.`,
    timeline: (window: string, events: string) => `Shows ${window}; ${events}.`,
    step: (places: string, events: string) =>
      [places === '' ? '' : `Map: ${places}`, events].filter((part) => part !== '').join('; '),
    morePlaces: (count: number) => `${grouped(count)} more places`,
    somewhere: (count: number, all: number) =>
      ofThem(count, all, 'somewhere in an area or on a road'),
    nowhere: (count: number, all: number) => ofThem(count, all, 'without a position'),
    onDay: (day: string) => `on ${day}`,
    onDays: (days: number, stretch: string) => `on ${days} days from ${stretch}`,
    longer: 'over more than one day',
    oneOf: 'at one of several times, not known which',
    open: 'of which start or end is not told',
    /** `groups` say how many of the events were when; a group alone is all of them. */
    events: (
      count: number,
      groups: readonly { readonly count: number; readonly when: string }[],
      doubtful: number,
    ) => {
      const [only, second] = groups;
      const parts = groups.map((group) => `${grouped(group.count)} ${group.when}`);
      const all =
        only && !second
          ? `${countEvents(count)} ${only.when}`
          : [countEvents(count), parts.join(', ')].filter((part) => part !== '').join(': ');
      return doubtful === 0 ? all : `${all}; ${grouped(doubtful)} only about then or in doubt`;
    },
  },
  /** What is said once, when it happens, to those who do not see it. */
  aloud: {
    step: (step: string, view: string) => `${ended(step)} ${view}.`,
    event: (title: string, when: string) =>
      isEnded(title) ? `${title} ${when}.` : `${title}, ${when}.`,
    start: (title: string) => ended(`Start: ${title}`),
    names: (names: string) => `Names: ${names}.`,
    filter: (shown: number, total: number) =>
      shown === total
        ? `All ${grouped(total)} events are shown.`
        : `${grouped(shown)} of ${grouped(total)} events are shown.`,
    window: (stretch: string, count: number) => `Timeline: ${stretch}; ${countEvents(count)}.`,
    mode: { scroll: 'The story.', explore: 'Explore.', present: 'Lesson.', notes: 'Your notes.' },
    closed: (name: string) => `Closed: ${name}.`,
  },
  plate: {
    whole: 'Map and timeline of the whole story',
    step: (number: number) => `Map and timeline of step ${number}`,
    caption: (view: string) => `${view}.`,
  },
  event: {
    basis: 'How the date is known',
    where: 'Where',
    links: 'Elsewhere',
    disputed: 'Accounts differ',
    disputes: 'Where accounts differ',
    moreDisputes: (count: number) => `${count} more`,
    hidden: (hidden: number, total: number) =>
      hidden < total
        ? `${hidden} of ${total} events of this step ${hidden === 1 ? 'is' : 'are'} hidden by your filter.`
        : total === 1
          ? 'The event of this step is hidden by your filter.'
          : `All ${total} events of this step are hidden by your filter.`,
    hiddenQuotes: (hidden: number, total: number) =>
      `${hidden} of its ${total} quotes ${hidden === 1 ? 'is' : 'are'} hidden by your filter.`,
    showAll: 'Show all',
    via: (speaker: string) => `passed on by ${speaker}`,
    article: (letter: string) => `article ${letter}`,
    saidIn: (speaker: string, article: string) => `${speaker}, in ${article}`,
    ownVoiceOf: (article: string) => `${article}, in its own voice`,
    dates: (when: string) => `dates it ${when}`,
    kind: {
      attack: 'attack',
      casualties: 'casualties',
      incident: 'incident',
      statement: 'statement',
      diplomacy: 'diplomacy',
      aid: 'aid',
      closure: 'closure',
      protest: 'protest',
      military: 'military',
      legal: 'legal',
      background: 'background',
    },
    stance: {
      reports: 'reports',
      confirms: 'confirms',
      denies: 'denies',
      accuses: 'accuses',
      demands: 'demands',
      offers: 'offers',
      warns: 'warns',
      promises: 'promises',
      comments: 'comments',
    },
  },
  peek: {
    close: 'Close',
    untold: 'No step of the story tells this event.',
  },
  names: {
    label: 'Names',
    both: 'Both',
    asWritten: 'As the articles write',
    instead: (name: string) => `In the names you chose: ${name}`,
  },
  place: {
    events: (count: number) =>
      count === 0 ? 'No event of the story is placed here.' : countEvents(count),
    names: (count: number) => (count === 1 ? '1 name' : `${count} names`),
    whoCallsItWhat: 'Who calls it what',
    count: (count: number, name: string, letter: string) =>
      `${count} × “${name}” in article ${letter}: show the first`,
    none: 'not printed',
    unverified: 'not seen in a source',
    status: {
      official: 'official',
      common: 'common',
      historical: 'historical',
      variant: 'variant',
      misspelling: 'misspelling',
    },
  },
  search: {
    label: 'Search places and events',
    placeholder: 'Any name, spelling or script',
    answers: 'Places and events found',
    shortcut: 'The key / opens the search',
    /** Stands after the name that was found. */
    why: (tradition: string, why: string) => `, ${tradition} name: ${why}`,
    found: (count: number) =>
      count === 0 ? 'Nothing is like it.' : count === 1 ? '1 found' : `${count} found`,
  },
  source: {
    name: (letter: string) => `Article ${letter}`,
    open: (letter: string) => `Read it in article ${letter}`,
    read: 'Read what is quoted of it',
    close: 'Close the article',
    gap: '[…]',
    excerpts:
      'Only the sentences that the story quotes are shown; the article belongs to its outlet.',
    quote: (titles: string) => `Quoted for: ${titles}`,
    mention: (title: string, use: 'place' | 'actor') =>
      use === 'actor' ? `${title}: here a government or people that acts` : title,
  },
  dispute: {
    panel: 'Where accounts differ',
    number: (number: number, total: number) => `Question ${number} of ${total}`,
    previous: 'Previous question',
    next: 'Next question',
    close: 'Close the question',
    kind: {
      contradiction: 'Accounts differ',
      update: 'A later count',
      precision: 'More and less exact',
      internal: 'One article, two answers',
      slip: 'A likely slip',
    },
    title: (kind: string, question: string) => `${kind}: ${question}`,
    meaning: {
      contradiction: null,
      update: 'The articles counted at different times. A later count is not a contradiction.',
      precision: 'One account is more exact than another. They need not contradict each other.',
      internal: 'One article answers in two ways.',
      slip: 'This looks like a slip of the pen. It is quoted as it was printed.',
    },
    positions: 'The answers, in the order of the articles',
  },
  matrix: {
    caption: 'Who reports what: events by time, with a column for each article',
    event: 'Event',
    legend: 'What a sign means',
    reported: countEvents,
    cell: (letter: string, quotes: number, stances: string) =>
      `Article ${letter}: ${quotes === 1 ? '1 quote' : `${quotes} quotes`}, ${stances}`,
    disputed: (question: string, others: number) =>
      others === 0
        ? `Accounts differ: ${question}`
        : `Accounts differ on ${others + 1} questions, the first: ${question}`,
    notReported: (letter: string) => `Article ${letter}: not reported`,
    hidden: (letter: string) => `Article ${letter}: reported, hidden by your filter`,
    notReportedSign: 'not reported',
    hiddenSign: 'reported, hidden by your filter',
    none: 'No event passes your filter in this stretch of time.',
  },
  list: {
    more: (left: number) => (left === 1 ? '1 more event' : `${grouped(left)} more events`),
    reportedBy: (articles: string) => `Reported by ${articles}.`,
    article: (letter: string) => `article ${letter}`,
    outlet: (outlet: string, letter: string) => `${outlet} (${letter})`,
    ownVoice: 'the article itself',
    /** A name may want an article, and it may be of one or of many: neither is known. */
    says: (stance: string, who: string) => `${stance}: ${who}`,
    via: (said: string, speaker: string) => `${said}, passed on by ${speaker}`,
    stance: {
      reports: 'report',
      confirms: 'confirmation',
      denies: 'denial',
      accuses: 'accusation',
      demands: 'demand',
      offers: 'offer',
      warns: 'warning',
      promises: 'promise',
      comments: 'comment',
    },
    and: (items: readonly string[]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
    empty: 'Nothing is reported yet.',
    none: 'No event passes your filter in this stretch of time.',
    pages: 'Pages of the list',
    pagesAgain: 'Pages of the list, at its end',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    pageDescription: (title: string, first: number, last: number, all: number) =>
      `All that is reported in “${title}”, event by event with its quotes: ${grouped(first)} to ${grouped(last)} of ${grouped(all)}.`,
    previous: (count: number) => `Previous ${count}`,
    next: (count: number) => `Next ${count}`,
  },
  cite: {
    open: 'Cite',
    of: (title: string) => `Cite: ${title}`,
    address: 'Permanent address',
    text: 'Citation',
    citation: (parts: {
      title: string;
      story: string;
      version: string;
      articles: string;
      address: string;
      day: string;
    }) =>
      `“${parts.title}”, in “${parts.story}”, version ${parts.version}, as reported by ${parts.articles}. ${parts.address} (read on ${parts.day}).`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let the page copy. The citation is marked: copy it by hand.',
    picture: 'Picture',
    pictureMade: (file: string) => `Saved as ${file}.`,
    pictureFailed: 'The browser could not make the picture.',
    pictureFoot: (story: string, version: string) => `${story} · version ${version}`,
  },
  filter: {
    label: 'Who says so',
    open: 'Who says so: choose whose claims are shown',
    openFiltered: (shown: number, total: number) =>
      `${grouped(shown)} of ${grouped(total)} events are shown: choose whose claims`,
    short: (shown: number, total: number) => `${grouped(shown)} of ${grouped(total)} events`,
    shown: (shown: number, total: number) =>
      shown === total
        ? `All ${grouped(total)} events`
        : `${grouped(shown)} of ${grouped(total)} events`,
    events: (count: number) => (count === 1 ? 'event' : 'events'),
    showAll: 'Show all',
    sources: 'Reported by',
    speakers: 'Said by',
    ownVoice: 'The articles’ own voice',
    kinds: 'Kinds of event',
    colour: 'Colour marks by',
    colourBy: { none: 'nothing', source: 'article', side: 'who speaks' },
    severalSides: 'Marks without a colour: the article’s own voice, or several at once.',
  },
  explore: {
    skip: 'Skip to map, table or list',
    enter: 'Explore map, matrix and list',
    open: 'Explore',
    tabs: 'What to explore',
    tab: { map: 'Map and timeline', matrix: 'Who reports what', list: 'List' },
    wholeTime: 'Whole time',
    card: 'Read it in the story',
  },
  embed: {
    step: 'The step',
    whole: 'The whole story',
    wholeOf: (title: string) => `${title}: the whole story, in a new tab`,
    nothing: 'The story has nothing by this name.',
  },
  present: {
    open: 'Present',
    openLabel: 'Present it to a class',
    label: { present: 'Lesson', notes: 'Your notes' },
    controls: 'The lesson',
    on: 'On',
    back: 'Back',
    step: 'Go to a step',
    black: 'Black',
    white: 'White',
    code: 'On phones',
    light: 'Light',
    window: { notes: 'Notes', present: 'Projector' },
    fullScreen: 'Full screen',
    keys: 'Keys',
    end: 'End',
    more: 'More',
    goTo: (digits: string) => `Step ${digits}: press Enter`,
    quoted: (who: string, quote: string) => `${who}: “${quote}”`,
    alsoIn: 'also in',
    positions: (numbers: readonly number[], total: number) =>
      numbers.length === total
        ? 'The answers, in the order of the articles'
        : `Answers ${numbers[0]} to ${numbers.at(-1)} of ${total}, in the order of the articles`,
    liftCurtain: 'Back to the lesson',
    codeLabel: 'This step on your phone',
    codeOf: (address: string) => `QR code of ${address}`,
    closeCode: 'Close the code',
    noAddress:
      'There is no code: this copy of the story does not know its own address. It does when it is built with DATELINE_ADDRESS.',
    blocked:
      'The browser did not let a second window open. Allow it for this page and try again, or go on with this one.',
    noChannel:
      'In this browser two windows cannot keep in step. This one goes on working by itself.',
    noFullScreen: 'The browser does not let this page fill the screen.',
    keysTitle: 'Keys',
    closeKeys: 'Close the keys',
    signs: 'Keys of a single letter, digit or sign work',
    keyList: [
      [['→', 'Space', 'Page Down', 'Enter'], 'On', false],
      [['←', 'Page Up'], 'Back', false],
      [['Home'], 'To the title', false],
      [['End'], 'To the last beat', false],
      [['1', '2', '…', 'Enter'], 'To the step of this number', true],
      [['B', '.'], 'Black; any key brings the lesson back', true],
      [['W', ','], 'White; any key brings the lesson back', true],
      [['S'], 'Held: a light follows the mouse', true],
      [['Q'], 'A code for the class’s own phones', true],
      [['P'], 'The other window: notes or projector', true],
      [['F'], 'Full screen', true],
      [['H'], 'Hide the outlets of the articles, or show all', true],
      [['R'], 'Show the next hidden outlet', true],
      [['A'], 'Ask first: answers wait until you go on', true],
      [['D'], 'Any question on which accounts differ', true],
      [['V'], 'One event, in the words of each article', true],
      [['N'], 'Who calls it what', true],
      [['M'], 'Blank map: where is it? Again: what is this?', true],
      [['↑', '↓'], 'Within these: another question, event or place', false],
      [['/'], 'The field for an answer', true],
      [['?'], 'These keys', true],
      [['Esc'], 'Close what lies over the lesson, or end it', false],
    ] as const,
    teach: {
      menu: 'Tasks',
      hide: 'Hide the outlets',
      showAll: 'Show all outlets',
      reveal: 'Show the next outlet',
      revealOf: (letter: string) => `Show the outlet of article ${letter}`,
      askFirst: 'Ask first, then answer',
      exercise: {
        questions: 'Questions to ask',
        voices: 'Same hour, each article',
        names: 'Who calls it what',
        map: 'Blank map',
      },
      nothing: {
        questions: 'This story has no question on which accounts differ.',
        voices: 'There are not two articles with words on an event to set side by side.',
        names: 'This story names no place.',
        map: 'This story has no place with a pin to ask for.',
      },
      noArticles: 'This story has no articles.',
      nothingHidden: 'No outlet is hidden.',
      asksFirst: 'Answers wait until you go on.',
      asksNot: 'Answers stand there at once.',
      hidden: (letters: readonly string[]) =>
        letters.length === 1
          ? `The outlet of article ${letters[0]} is hidden.`
          : `The outlets of articles ${letters.join(', ')} are hidden.`,
      isFrom: (letter: string, outlet: string) => `Article ${letter}: ${outlet}.`,
      which: {
        questions: 'The question',
        ask: 'The question',
        voices: 'The event',
        names: 'The place',
        map: 'The place asked for',
      },
      questions: (from: number, to: number, total: number) =>
        from === 1 && to === total
          ? `${total === 1 ? 'The question' : `The ${total} questions`} on which accounts differ`
          : `Questions ${from} to ${to} of ${total} on which accounts differ`,
      choice: (number: number, total: number, question: string) =>
        `Question ${number} of ${total}: ${question} Go on to ask it.`,
      count: (answers: number) => (answers === 1 ? '1 answer' : `${answers} answers`),
      covered: (number: number) => `Answer ${number}, covered`,
      asked: (question: string, answers: number) =>
        `${question} ${answers === 1 ? '1 answer is' : `${answers} answers are`} covered.`,
      answer: (number: number, total: number, answer: string) =>
        `Answer ${number} of ${total}: ${answer}`,
      silent: 'Does not report it.',
      noMore: 'No more on it.',
      ownVoice: 'in its own voice',
      page: (number: number, total: number) => `Page ${number} of ${total}`,
      voicesSaid: (title: string, silent: readonly string[], page: number, pages: number) =>
        [
          `${title}, in the words of each article.`,
          silent.length === 0
            ? ''
            : silent.length === 1
              ? `Article ${silent[0]} does not report it.`
              : `Articles ${silent.join(', ')} do not report it.`,
          pages > 1 ? `Page ${page} of ${pages}.` : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      namesSaid: (title: string, count: number) =>
        `Who calls it what: ${title}, ${count === 1 ? '1 name' : `${count} names`}.`,
      noNames: 'Nobody’s name for it is known.',
      printedIn: 'printed in',
      blank: 'Map without names',
      mark: (number: number, total: number) => `mark ${number} of ${total}`,
      task: { find: 'Where is it?', name: 'What is this?' },
      where: (title: string) => `Where is ${title}?`,
      whatIs: (number: number) => `What is this, mark ${number}?`,
      found: (number: number, title: string) => `Right: mark ${number} is ${title}.`,
      thatIs: (title: string) => `That is ${title}.`,
      named: (text: string, title: string) => `Right: “${text}” is ${title}.`,
      names: (text: string, title: string) => `“${text}” is ${title}, which is elsewhere.`,
      unknown: (text: string) => `No place of this story is called “${text}”.`,
      field: 'Its name, in any language and script',
      check: 'Answer',
      solution: (title: string) => `The answer: ${title}.`,
      solutionAt: (number: number) => `The answer: mark ${number}.`,
      score: (right: number, asked: number) => `${right} of ${asked} right`,
    },
    notes: 'Notes',
    noNotes: 'This step has no notes.',
    questions: 'Questions for the class',
    now: (number: number, total: number) => `The class sees, ${number} of ${total} in this step`,
    next: 'Next',
    nothingNext: 'Nothing: this is the end of the lesson.',
    alone: 'The class’s window is not open.',
    openAgain: 'Open it',
    curtain: {
      black: 'The class sees black. Any key brings the lesson back.',
      white: 'The class sees white. Any key brings the lesson back.',
      code: 'The class sees the code for its phones.',
    },
    time: 'Time',
    clock: 'Now',
    elapsed: 'Elapsed',
    start: 'Start',
    pause: 'Pause',
    setBack: 'Reset',
    minutes: 'Planned minutes',
    planned: (step: number, total: number) =>
      step === 0 ? 'By the plan: the start' : `By the plan: step ${step} of ${total}`,
  },
  address: {
    notice: 'About this address',
    dismiss: 'Close',
    unknownStep: (id: string) =>
      `This story has no step or event “${id}”. It opens at its beginning.`,
    unknownPlace: (id: string) => `This story has no place “${id}”.`,
    unknownNames: (names: string) =>
      `This story does not speak the names “${names}”. It shows both names.`,
    unknown: {
      source: (id: string) => `This story has no article “${id}”.`,
      sources: (id: string) => `This story has no article “${id}”.`,
      speakers: (id: string) => `Nobody called “${id}” speaks in this story.`,
      kinds: (kind: string) => `There is no kind of event “${kind}”.`,
      dispute: (id: string) => `This story has no question “${id}” on which accounts differ.`,
      mode: (mode: string) => `There is no mode “${mode}”. This is the story.`,
      tab: (tab: string) => `There is nothing to explore called “${tab}”. This is the map.`,
      colour: (colour: string) => `Marks are not coloured by “${colour}”.`,
    },
    unknownDays: (days: string) =>
      `“${days}” are not two days, such as 2023-09-18 and 2023-09-20. The whole time is shown.`,
  },
  timeline: {
    name: 'Timeline',
    lane: (letter: string, outlet: string) => `${letter}, ${outlet}`,
    lanes: (letters: string) => `articles ${letters}`,
    mark: (title: string, when: string, lane: string) => `${title}, ${when}, ${lane}`,
    bin: (count: number, when: string, lane: string) => `${countEvents(count)}, ${when}, ${lane}`,
    closer: 'Zoom in on the timeline',
    farther: 'Zoom out of the timeline',
    earlier: 'Earlier',
    later: 'Later',
    disputed: (label: string) => `${label}, accounts differ`,
    openDispute: (title: string) => `Accounts differ: ${title}`,
    legend: {
      open: 'What the drawings on the timeline mean',
      title: 'How time is drawn',
      close: 'Close',
      kind: {
        dot: 'A minute',
        box: 'A part of a day',
        bar: 'A day',
        stripes: 'Some time in a month or a year, or all of it',
        range: 'From one time to another',
        bracket: 'One of several, not known which',
      },
      since: 'From then on; no end is told',
      by: 'Then or before; no start is told',
      about: '“about” is soft',
      inDoubt: '“in doubt” is dashed',
      ring: 'More events than there is room for; the number counts them',
      disputed: 'Accounts differ',
    },
  },
  /** A number as it stands in a table or after a name. */
  number: grouped,
  /** A number in a small ring: 999, 1.2k, 12k. */
  ring: (count: number) =>
    count < 1000
      ? String(count)
      : `${String(count < 10_000 ? Math.floor(count / 100) / 10 : Math.floor(count / 1000))}k`,
  map: {
    name: 'Map',
    moving: 'Load the moving map',
    canvas: 'Map: the arrow keys move it, plus and minus zoom',
    marks: 'Places on the map',
    unavailable: 'The moving map is not available here; this one shows the same.',
    zoomHelp: 'Hold Ctrl and scroll to zoom the map',
    zoomHelpMac: 'Hold ⌘ and scroll to zoom the map',
    moveHelp: 'Use two fingers to move the map',
    mark: (name: string, type: string, what: string) => `${name}, ${type}: ${what}`,
    standing: {
      scene: countEvents,
      end: (count: number) => `${countEvents(count)}, from or to it`,
      mentioned: () => 'only mentioned',
      ground: () => 'no events',
    },
    differ: 'accounts differ',
    differAbout: (title: string) => `Accounts differ: ${title}`,
    allFrom: (name: string) => `all from ${name}`,
    somewhere: 'somewhere here',
    noPosition: 'no exact position',
    approximate: 'position approximate',
    onRoad: 'on this road',
    schematic: 'course schematic',
    distance: (kilometres: number) => `${roundDistance(kilometres)} km`,
    chip: (name: string, kilometres: number | null, turn: number) => {
      const way = COMPASS[Math.round((((turn % 360) + 360) % 360) / 45) % 8] ?? 'north';
      return kilometres === null
        ? `${name}, to the ${way}`
        : `${name}, ${roundDistance(kilometres)} km to the ${way}`;
    },
    scale: (kilometres: number) =>
      kilometres < 1 ? `${Math.round(kilometres * 1000)} m` : `${kilometres} km`,
    pad: {
      open: 'Move the map',
      left: 'To the west',
      up: 'To the north',
      down: 'To the south',
      right: 'To the east',
      closer: 'Closer',
      farther: 'Farther',
    },
    dashed: (line: string | null) => `dashed: ${line ?? 'disputed line'}`,
    key: {
      open: 'Legend',
      close: 'Close the legend',
      title: 'What is drawn, and how well it is known',
      drawn: {
        ring: 'Events happened here: how many, and the larger the more articles report them',
        selected: 'Filled: what you are reading now',
        approximate: 'Soft edge: the position is only about right',
        end: 'Clear ring: something came from here or went here',
        mentioned: 'Small ring: only mentioned',
        dot: 'No events: a town to find your way by',
        area: 'Somewhere in this area: no place in it is told, so there is no pin',
        outline: 'Dashes: the outline is schematic',
        road: 'On this road',
        course: 'Dotted: on this road, whose course is schematic',
        district: 'A name alone: an area without a known outline, so there is no pin',
        country: 'Tinted: the country as a whole',
        chip: 'Beyond the edge: the way there, and how far',
        tray: 'No place is told, or its position is not known',
        differs: 'Accounts differ: press the sign to see how',
      },
      hue: (name: string) => `Everything there is from ${name}`,
    },
    tray: {
      open: (count: number) => `Without a place: ${countEvents(count)}`,
      openShort: (count: number) => `${grouped(count)} without a place`,
      withSelected: (label: string) => `${label}; the selected event is one of them`,
      close: 'Close the list',
      why: 'The articles tell no place for these, only mention one, or its position is not known.',
    },
  },
};

/** What the page says that makes the code for other people's pages. */
export const shareWords = {
  heading: 'Show this story in your page',
  pageTitle: (title: string) => `Show in your page: ${title}`,
  description: (title: string) =>
    `The code that shows “${title}”, or one map, event or question of it, in an article of yours.`,
  intro:
    'One tag and one script. It keeps its room from the first, loads when a reader comes near, asks nobody else for anything, and sets no cookie.',
  form: 'What is shown',
  forms: {
    scroll: {
      name: 'The story, scrolling',
      what: 'It goes with the scroll of your page, as wide and high as there is room.',
    },
    steps: { name: 'The story, step by step', what: 'A frame with a way on and back.' },
    map: { name: 'The map', what: 'What was reported where; a press shows the quotes.' },
    timeline: { name: 'The timeline', what: 'What was reported when; a press shows the quotes.' },
    matrix: { name: 'Who reports what', what: 'Events and articles as a table.' },
    event: { name: 'One event', what: 'With the words of each article.' },
    dispute: { name: 'One question', what: 'The answers of the articles, side by side.' },
  },
  start: 'It begins with',
  beginning: 'the title',
  which: 'Which one',
  names: 'Names',
  bothNames: 'both',
  asWritten: 'as the articles have them',
  theme: 'Light or dark',
  themes: { auto: 'as the reader has it', light: 'light', dark: 'dark' },
  font: 'Headings',
  fonts: { serif: 'with serifs', sans: 'without serifs' },
  accent: 'Accent: a colour that can be read on the page, else the story keeps its own',
  radius: 'Rounded corners',
  ratio: 'Width to height, before it fits its content',
  tag: 'The tag',
  tagWhat:
    'Paste it where the story is to stand. The script may be in the page once or more often.',
  tagScrolls:
    'Paste it where the story is to stand. Where something around it scrolls by itself, it shows step by step.',
  pinned: 'The tag with a script that stays as it is',
  pinnedWhat:
    'The browser runs this script only if it is, to the byte, the one that is named here; mends of later days reach your page once you paste the tag anew.',
  frame: 'A bare frame',
  frameWhat: 'For systems that allow no script. It has the size that you give it.',
  frameScrolls:
    'For systems that allow no script. It has the size that you give it, and shows step by step: it cannot know how your page scrolls.',
  strict:
    'A page with a Content-Security-Policy needs the site of this story in frame-src, and for the tag in script-src; for print in img-src.',
  copy: 'Copy',
  copied: 'Copied.',
  /** In the place of an address that is not known while the site is built. */
  somewhere: 'https://where-the-story-is.example/',
  selected: 'It is selected: copy it with your keyboard.',
  preview: 'As it will look',
  width: 'Width of the column',
  fullWidth: 'as wide as here',
  pixels: (width: number) => `${width} pixels`,
  after: 'Your text goes on here.',
};

/** What the shelf says, the page at the root of a site of several stories. */
export const shelfWords = {
  /** Of these words, BCP 47. */
  language: 'en',
  about:
    'Stories over a map and a timeline. Behind every mark are the words of the articles that reported it.',
  map: 'Map of its events',
  more: (count: number) => `and ${grouped(count)} more`,
  inLanguage: (language: string) => `In ${language}`,
  maps: (credits: string) => `Maps: ${credits}`,
  none: 'No story is here yet.',
};

/** What stands at the foot of a story in one file: for the build, which writes it. */
export const packWords = {
  copy: (version: string, updated: string | null) =>
    `This is a copy of the story in one file: version ${version}${updated === null ? '' : `, of ${updated}`}.`,
  rest: 'How it was made in full, its data, and any later correction are at',
  licences: 'What this file is made of, and its licences',
};

/** What the method page says: apart, since a story's own page does not carry it. */
export const methodWords = {
  title: 'How this was made',
  pageTitle: (title: string) => `How this was made: ${title}`,
  back: (title: string) => `Back to the story: ${title}`,
  contents: 'On this page',
  description: (title: string) =>
    `The articles, the dates and how they were read, the policies, what is not known, and the corrections of “${title}”.`,
  section: {
    how: 'The method',
    numbers: 'In numbers',
    articles: 'The articles',
    when: 'The dates',
    naming: 'Names',
    borders: 'Borders',
    disputes: 'Where accounts differ',
    unknowns: 'What is not known',
    corrections: 'Corrections',
    reporting: 'Report a mistake',
    data: 'The data of this story',
  },
  byline: 'Made by',
  publisher: 'Published by',
  notNamed: 'not named',
  version: 'Version',
  published: 'Published',
  updated: 'Updated',
  count: {
    articles: 'Articles',
    events: 'Events that they report',
    claims: 'Claims, each with its quote',
    speakers: 'Speakers',
    places: 'Places',
    disputes: 'Questions on which accounts differ',
  },
  outletNotNamed: 'Outlet not named',
  noOutlet: 'The article does not say who printed it.',
  outletShownBy: 'Its own words that name the outlet:',
  publishedAsPrinted: (when: string) => `Published: ${when}. The article prints it.`,
  publishedInferred: (when: string) => `Published: ${when}. The article does not print it.`,
  decidingWords: 'The words that decide it:',
  rights: {
    excerpts: 'Only quotes and their positions are published here; the article is its outlet’s.',
    full: 'The whole article may be published.',
  },
  dates: 'Each event has the date that its articles tell, no more exact than they tell it.',
  datePrinted: 'Events whose date, with its year, is printed in a quote',
  dateInferred: 'Events whose date was inferred from other words',
  doubt: {
    oneOf: 'One of several days, not known which',
    about: 'About then',
    inDoubt: 'In doubt',
    noStart: 'Start not told',
    noEnd: 'End not told',
    partOfDay: 'Only the part of the day is told',
    monthAtBest: 'No day is told, only the month',
    yearAtBest: 'No month is told, only the year',
  },
  datedOtherwise: 'Claims whose article dates the event otherwise',
  inferredList: 'Dates that were inferred',
  printedList: 'Dates that are printed',
  unknown: {
    outlets: (count: number) =>
      count === 1
        ? 'One article does not name its outlet'
        : `${grouped(count)} articles do not name their outlet`,
    noPlace: (count: number) =>
      count === 1 ? 'One event has no place' : `${grouped(count)} events have no place`,
    noPoint: (count: number) =>
      count === 1
        ? 'One event happened somewhere in an area or on a road, and has no point on the map'
        : `${grouped(count)} events happened somewhere in an area or on a road, and have no point on the map`,
    noPosition: (count: number) =>
      count === 1
        ? 'One place has no known position, and is not on the map'
        : `${grouped(count)} places have no known position, and are not on the map`,
    rough: (count: number) =>
      count === 1
        ? 'One place is drawn schematically: a course, an outline, or a point that stands for an area'
        : `${grouped(count)} places are drawn schematically: a course, an outline, or a point that stands for an area`,
    names: (count: number) =>
      count === 1
        ? 'One name in the gazetteer was not seen in a source.'
        : `${grouped(count)} names in the gazetteer were not seen in a source.`,
    truth: 'Whether what an article reports is true is not decided here.',
  },
  noReporting: 'The story does not say how.',
};

/** What the handout on paper says: apart, since a story's own page does not carry it. */
export const handoutWords = {
  pageTitle: (title: string) => `Handout: ${title}`,
  teacherTitle: (title: string) => `Handout, teacher’s copy: ${title}`,
  description: (title: string) =>
    `“${title}” on paper, A4 or Letter: each step with its map, its quotes with numbered sources, and a worksheet.`,
  teacherDescription: (title: string) =>
    `“${title}” on paper, A4 or Letter, with notes for the teacher and what the articles say to each question.`,
  copies: 'The handout',
  howToPrint: 'Print this page with your browser, on A4 or Letter; grey is enough.',
  back: (title: string) => `Back to the story: ${title}`,
  forClass: 'For the class',
  forTeacher: 'Teacher’s copy',
  by: (byline: string) => `By ${byline}.`,
  publisher: (publisher: string) => `Published by ${publisher}.`,
  articles: 'The articles',
  outletNotNamed: 'outlet not named',
  address: 'On a screen',
  codeOf: (address: string) => `QR code of ${address}`,
  method: 'How this was made',
  reading: 'How to read it',
  key: 'A letter stands for an article, a number in brackets for the place in it where a quote was printed: the list is at the end. Beside the letter stands who says it; where nobody does, the article speaks in its own voice. On a map a ring counts the events at a place, and the darker marks belong to the step. ≠ means that accounts differ. On the timeline each article has its line.',
  step: (number: number, total: number) => `Step ${number} of ${total}`,
  number: (number: number) => `[${number}]`,
  inTable: 'In the table:',
  columns: { position: 'The answer', speaker: 'Who says so', quote: 'In which words' },
  ownVoice: 'in its own voice',
  quoted: (quote: string) => `“${quote}”`,
  more: 'More questions on which accounts differ',
  moreWhat: 'A number stands for words that are printed with the steps; other words stand here.',
  notes: 'Notes',
  worksheet: 'Worksheet',
  name: 'Name',
  day: 'Date',
  answers: 'Worksheet, with what the articles say',
  answersWhat:
    'No answers are prepared beyond what the articles say. Under each question stand the answers and quotes of its step, by letter and number.',
  nothingSaid: 'No article is quoted in this step.',
  sources: 'Where the quotes were printed',
  positions:
    'After each number in brackets: the line of the article’s text in which the quote begins; a line is a paragraph.',
  position: (line: number) => `line ${grouped(line)}`,
  published: (when: string) => `Published ${when}.`,
  foot: (title: string, version: string) => `${title} · version ${version}`,
  teacherFoot: (foot: string) => `Teacher’s copy · ${foot}`,
};

/** What another language has to say too. */
export type Words = typeof words;

function countEvents(count: number): string {
  return count === 0 ? 'no events' : count === 1 ? '1 event' : `${grouped(count)} events`;
}

/** Whether a heading ends as a sentence does, such as a question. */
function isEnded(heading: string): boolean {
  return /[.?!…]["”’»)]*$/u.test(heading);
}

function ended(heading: string): string {
  return isEnded(heading) ? heading : `${heading}.`;
}

function ofThem(count: number, all: number, what: string): string {
  return count === all ? what : `${grouped(count)} of them ${what}`;
}

const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
];

/** Thousands stand apart by a narrow no-break space: 140, 1 850. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** As exact as a reader can use. */
function roundDistance(kilometres: number): string {
  const step = kilometres >= 1000 ? 50 : kilometres >= 100 ? 10 : 5;
  const rounded = Math.max(Math.round(kilometres / step) * step, step);
  return grouped(rounded);
}
