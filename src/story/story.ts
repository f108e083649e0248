/**
 * The model of a story, declared once. The compiler makes it, `story.json` carries it, every view reads it.
 * Instants are UTC milliseconds, coordinates [longitude, latitude], positions in a text Unicode code points from 0.
 */

/** A language tag as BCP 47 has it, such as `en` or `hy`. */
export type Language = string;

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];

/** [west, south, east, north] in degrees; west is more than east where they lie across the date line. */
export type Bounds = readonly [number, number, number, number];

export const EVENT_KINDS = [
  'attack',
  'casualties',
  'incident',
  'statement',
  'diplomacy',
  'aid',
  'closure',
  'protest',
  'military',
  'legal',
  'background',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a speaker stands to what the quote says. */
export const STANCES = [
  'reports',
  'confirms',
  'denies',
  'accuses',
  'demands',
  'offers',
  'warns',
  'promises',
  'comments',
] as const;
export type Stance = (typeof STANCES)[number];

/** What a place is to an event. */
export const PLACE_ROLES = [
  'site',
  'target',
  'route',
  'origin',
  'destination',
  'venue',
  'region',
  'mentioned',
] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const NAME_STATUSES = [
  'official',
  'common',
  'historical',
  'variant',
  'misspelling',
] as const;
export type NameStatus = (typeof NAME_STATUSES)[number];

export const CERTAINTIES = ['surveyed', 'schematic', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** GeoNames' classes of places, without the two that Linked Places Format leaves out. */
export const FEATURE_CLASSES = ['A', 'H', 'L', 'P', 'R', 'S', 'T'] as const;
export type FeatureClass = (typeof FEATURE_CLASSES)[number];

export const DAY_PARTS = ['night', 'dawn', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export const DISPUTE_KINDS = ['contradiction', 'update', 'precision', 'internal', 'slip'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

export const RIGHTS = ['excerpts', 'full'] as const;
export type Rights = (typeof RIGHTS)[number];

export const MENTION_USES = ['place', 'actor'] as const;
/** A name stands for its place ("in Baku"), or for the government or people who act there ("Baku has stated"). */
export type MentionUse = (typeof MENTION_USES)[number];

export const PRECISIONS = ['century', 'decade', 'year', 'month', 'day', 'minute'] as const;
/** The finest unit that the words give. */
export type Precision = (typeof PRECISIONS)[number];

/** A stretch of time, half-open: [from, to) in UTC milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When something happened, as far as the words tell: EDTF (ISO 8601-2) and what follows from it. */
export interface Span {
  readonly edtf: string;
  /** First instant that may belong to it; null when the start is open or unknown. */
  readonly from: number | null;
  /** First instant after it; null when the end is open or unknown. */
  readonly to: number | null;
  /** The story gives no start: `../1994`. */
  readonly openStart: boolean;
  /** It goes on, or its end is not told: `1988/..`. */
  readonly openEnd: boolean;
  readonly precision: Precision;
  /** "About": the `~` of EDTF. */
  readonly approximate: boolean;
  /** In doubt: the `?` of EDTF. */
  readonly uncertain: boolean;
  /** The days (or years) of which it is one, for `[a,b]`; empty otherwise. */
  readonly choices: readonly Stretch[];
  /** The part of the day that was reported; `from` and `to` are then its conventional hours. */
  readonly part: DayPart | null;
}

/** Exact words of an article. */
export interface Quote {
  readonly exact: string;
  /** Code points from the start of the article's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A number that the quote prints, with the words that print it. */
export interface Figure {
  readonly words: string;
  readonly value: number;
  /** What is counted, in plain words: "killed". */
  readonly of: string;
}

/** What a quote says happened, and who says it. */
export interface Claim {
  /** Unique within its event. */
  readonly id: string;
  readonly source: string;
  readonly quote: Quote;
  /** A speaker's id; null when the outlet speaks in its own voice. */
  readonly speaker: string | null;
  /** The speaker who passed it on, if the article says so. */
  readonly via: string | null;
  readonly stance: Stance;
  readonly figures: readonly Figure[];
  /** Set when this article's words give another reading of the time than the event's. */
  readonly when: Span | null;
  readonly basis: string | null;
}

export interface EventPlace {
  readonly place: string;
  readonly role: PlaceRole;
}

/** What claims are about. Named so because `Event` is the DOM's. */
export interface StoryEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly when: Span;
  /** How the date was read from the words. */
  readonly basis: string;
  readonly where: readonly EventPlace[];
  readonly claims: readonly Claim[];
  /** Absent where there are none, as of most events. */
  readonly links?: readonly EventLink[];
}

/** Where a reader finds more of an event elsewhere. */
export interface EventLink {
  /** An address of the web, http or https. */
  readonly url: string;
  /** What is there, in words; null where it is not said. */
  readonly title: string | null;
}

export interface Dispute {
  readonly id: string;
  readonly question: string;
  readonly kind: DisputeKind;
  readonly positions: readonly DisputePosition[];
}

/** One answer to a dispute's question, and who gives it. */
export interface DisputePosition {
  readonly answer: string;
  /** `<event id>/<claim id>`. */
  readonly claims: readonly string[];
}

/** A piece of a paragraph: text, a link to a place or an event, or emphasis. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'place'; readonly text: string; readonly place: string }
  | { readonly kind: 'event'; readonly text: string; readonly event: string };

export type Paragraph = readonly Inline[];

/** One beat of the telling. */
export interface Step {
  readonly id: string;
  readonly heading: string;
  readonly prose: readonly Paragraph[];
  /** Ids of the events it tells; the first leads. */
  readonly events: readonly string[];
  /** Ids of the places that the map fits. */
  readonly camera: readonly string[];
  readonly dispute: string | null;
  readonly notes: string | null;
  readonly questions: readonly string[];
}

/** Whose name a name is. */
export interface Tradition {
  readonly id: string;
  readonly name: string;
  /** The languages it speaks, the first its own. */
  readonly languages: readonly Language[];
}

export interface Citation {
  readonly label: string;
  /** Where it can be looked up: an address, or the path of an article in the story. */
  readonly id: string | null;
  readonly year: number | null;
}

export interface PlaceName {
  readonly toponym: string;
  readonly lang: Language;
  /** ISO 15924, such as `Latn` or `Armn`. */
  readonly script: string;
  readonly tradition: string;
  readonly status: NameStatus;
  readonly when: readonly Timespan[];
  readonly citations: readonly Citation[];
  readonly note: string | null;
  /** False when nobody saw the name in a source. */
  readonly verified: boolean;
}

/** A timespan as Linked Places Format has it: ISO 8601 dates for the bounds of its start and its end. */
export interface Timespan {
  readonly start: TimespanBound;
  readonly end?: TimespanBound;
}
export interface TimespanBound {
  readonly in?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

export type Shape =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly Position[])[])[];
    };

/** A place's geometry, with the doubt about it. */
export type PlaceGeometry = Shape & {
  readonly certainty: Certainty;
  readonly when: readonly Timespan[];
  readonly note: string | null;
};

/** The thing named: one feature of the gazetteer. */
export interface Place {
  readonly id: string;
  /** The name with which the story introduces it, both names where it has two. */
  readonly title: string;
  /** What it is in plain words: "city", "district", "road". */
  readonly type: string;
  /** Lies outside the story's region by intent, and is shown at the map's edge. */
  readonly far: boolean;
  /** GeoNames classes, such as `P` for a populated place; at least one. */
  readonly fclasses: readonly FeatureClass[];
  /** ISO 3166-1 codes of the countries it lies in, as data sets of places have it. */
  readonly ccodes: readonly string[];
  /** When it is attested: as the gazetteer says, or, where nothing there is dated, when the articles appeared. */
  readonly when: readonly Timespan[];
  readonly names: readonly PlaceName[];
  /** The geometry that holds at the time of the story comes first; empty when the position is not known. */
  readonly geometries: readonly PlaceGeometry[];
  readonly links: readonly { readonly type: string; readonly identifier: string }[];
  readonly note: string | null;
}

/** An article, with what it says of itself. */
export interface Source {
  readonly id: string;
  readonly letter: string;
  readonly file: string;
  readonly outlet: { readonly name: string; readonly quote: Quote } | null;
  readonly published: {
    readonly span: Span;
    readonly basis: string;
    readonly quotes: readonly Quote[];
  };
  readonly language: Language;
  readonly rights: Rights;
  readonly setAside: readonly { readonly quote: Quote; readonly reason: string }[];
  /** What may be shown of the article, in its order: all of it, or the sentences that are quoted. */
  readonly passages: readonly Passage[];
}

/** A stretch of an article's text, verbatim. */
export interface Passage {
  /** Code points from the start of the article's text. */
  readonly start: number;
  readonly text: string;
  /** The line of the article's file in which it begins, from 1. */
  readonly line: number;
}

/** A place's name in an article. */
export interface Mention {
  readonly source: string;
  /** Code points from the start of the article's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words as the article prints them. */
  readonly text: string;
  readonly place: string;
  readonly use: MentionUse;
}

/** Who says something: a person, an office or a body. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly side: string;
}

/** What was put right, and when. */
export interface Correction {
  /** A day, as EDTF. */
  readonly date: string;
  readonly text: string;
  /** What the story said before; null where it is not told. */
  readonly before: string | null;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly version: string;
  /** Days, as EDTF. */
  readonly published: string;
  readonly updated: string;
  readonly corrections: readonly Correction[];
  readonly contentNote: string | null;
  readonly method: readonly Paragraph[];
  /** How a reader reports a mistake; empty where the story does not say. */
  readonly reporting: readonly Paragraph[];
  readonly language: Language;
  readonly region: Bounds;
  /** IANA name, such as `Asia/Baku`: the clock in which the story's hours are told. */
  readonly timeZone: string;
  readonly traditions: readonly Tradition[];
  readonly naming: readonly Paragraph[];
  readonly borders: readonly Paragraph[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly speakers: readonly Speaker[];
  readonly events: readonly StoryEvent[];
  readonly disputes: readonly Dispute[];
  /** Every mention of a place in the articles, by source and position. */
  readonly mentions: readonly Mention[];
  readonly steps: readonly Step[];
}
