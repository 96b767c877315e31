/**
 * The manifest, defined once. These types are what `parseManifest` returns and, at the same time, the
 * source of the published JSON Schema: a field with `@default` may be left out of a document and is
 * filled in by the parser, and every other difference between the two is a failing test.
 *
 * Text is plain text, never HTML. What is not known is left out, never invented. The collections may be of any
 * length. What a record has several of ends after 64, and so do translations of a text; organisations end after 100,
 * and phases, countries and authors after 250.
 */

/**
 * A language, as a BCP 47 tag such as `en`, `id`, `zh-Hant` or `pt-BR`.
 *
 * @pattern ^[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|\d{3}))?([-_]([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$
 */
export type LanguageTag = string;

/**
 * Plain text, not blank.
 *
 * @pattern [^\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\uD800-\uDFFF]
 */
export type PlainText = string;

/**
 * Plain text in several languages, keyed by BCP 47 tag.
 *
 * @minProperties 1
 * @propertyNames {"pattern": "^[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|\\d{3}))?([-_]([A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*$"}
 */
export type Translations = Readonly<Record<string, PlainText>>;

/** Plain text: a string in the manifest's default language, or one string for each language. */
export type Text = PlainText | Translations;

/**
 * A year, as `2021`.
 *
 * @pattern ^\d{4}$
 */
export type Year = string;

/**
 * A month, as `2021-07`.
 *
 * @pattern ^\d{4}-(0[1-9]|1[0-2])$
 */
export type YearMonth = string;

/**
 * A day, as `2021-07-31` (RFC 3339, full-date).
 *
 * @format date
 */
export type CalendarDate = string;

/**
 * An instant with its offset, as `2021-07-31T09:00+07:00` (RFC 3339, date-time; seconds may be left out).
 *
 * @pattern ^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+\-](?:[01]\d|2[0-3]):[0-5]\d)$
 */
export type Instant = string;

/** A date at the precision that is known (ISO 8601). A reader shows that precision and no other. */
export type PartialDate = Year | YearMonth | CalendarDate | Instant;

/**
 * An `https:` or `http:` address, or one relative to the manifest's own address. Without user name or
 * password. In a parsed manifest it is always absolute.
 *
 * @pattern ^\s*(?:(?:[Hh][Tt][Tt][Pp][Ss]?:)?\/\/[^\s\u0000-,/:-@\[-^\u0060{-\u00A0]+(?::[0-6]?\d{0,4})?(?:[/?#][^\s\\\u0000-\u001F]*)?|(?![A-Za-z][A-Za-z0-9+.\-]*:|\/\/)[^\s\\\u0000-\u001F]+)\s*$
 */
export type Address = string;

/**
 * An e-mail address, as `coop@ilo.org`.
 *
 * @pattern ^[^\s@<>?&%,;:#"\/\\\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]+@[^\s@<>?&%,;:#"\/\\\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]+$
 */
export type EmailAddress = string;

/**
 * A country, as its ISO 3166-1 alpha-2 code; a parsed manifest has it in capitals.
 *
 * @pattern ^[A-Za-z]{2}$
 */
export type CountryCode = string;

/**
 * The name by which other records and web pages refer to a record. Unique in the manifest.
 *
 * @pattern ^[A-Za-z0-9][A-Za-z0-9._\-]*$
 */
export type Id = string;

/**
 * A whole number, zero or more, of those that JavaScript holds exactly.
 *
 * @asType integer
 * @minimum 0
 * @maximum 9007199254740991
 */
export type Count = number;

/**
 * Any other word, kept apart from the known ones so that editors still complete those.
 *
 * @pattern [^\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\uD800-\uDFFF]
 */
type OtherWord = string & Record<never, never>;

/** A picture. */
export interface Image {
  readonly url: Address;
  /** What the picture shows, for readers who do not see it. Left out when it is decoration. */
  readonly alt?: Text;
  /** Width in CSS pixels; with `height` it keeps room while the picture loads. */
  readonly width?: Count;
  /** Height in CSS pixels. */
  readonly height?: Count;
}

/** The terms under which something may be reused. */
export interface Licence {
  /** Its usual short name, as `CC BY 4.0`. */
  readonly name: PlainText;
  /** The page with the terms. */
  readonly url?: Address;
}

/** What an organisation does in the project. */
export type OrganisationRole = 'publisher' | 'donor' | 'implementer' | 'research' | 'partner';

/** An organisation that takes part in the project. */
export interface Organisation {
  readonly name: Text;
  readonly role?: OrganisationRole;
  readonly url?: Address;
  readonly logo?: Image;
}

/** A stretch of the project with countries of its own. */
export interface Phase {
  readonly id: Id;
  readonly title: Text;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  /** @default [] */
  readonly countries: readonly CountryCode[];
  readonly summary?: Text;
  /** The web page of this phase. */
  readonly page?: Address;
}

/** The project that publishes. */
export interface Project {
  readonly title: Text;
  readonly shortTitle?: Text;
  readonly summary?: Text;
  /** The project's own web page. */
  readonly page?: Address;
  /** Holds for every record that names no other. */
  readonly licence?: Licence;
  /** Where readers write to, also for another format. */
  readonly contact?: EmailAddress;
  /** @default [] */
  readonly organisations: readonly Organisation[];
  /** @default [] */
  readonly phases: readonly Phase[];
}

/** A country, under the name that the publisher uses. */
export interface Country {
  readonly code: CountryCode;
  /** As the publisher writes it, for instance in UN usage: Viet Nam, Republic of Korea. */
  readonly name?: Text;
  readonly summary?: Text;
  readonly page?: Address;
}

/** A file (or an edition announced, when it has no address yet) of a publication in one language. */
export interface Document {
  /** Left out: the manifest's default language. */
  readonly language?: LanguageTag;
  readonly url?: Address;
  /** As `application/pdf` (RFC 6838). */
  readonly mediaType?: PlainText;
  /** Size in bytes. */
  readonly size?: Count;
  readonly pages?: Count;
  /** The publication's title in this document. */
  readonly title?: PlainText;
}

/** One thing that a publication found. */
export interface KeyFinding {
  /** `landscape`, `challenges` and `pathways` are shown in the reader's language; else a free title. */
  readonly topic?: Text;
  readonly text: Text;
}

/** The series that a publication belongs to. Members of one series have the same title. */
export interface SeriesPlace {
  readonly title?: Text;
  /** Place in the series, from 1. This order stands whatever the dates say. */
  readonly position?: Count;
}

/** A person, or an organisation, who wrote a publication. */
export interface Author {
  /** The whole name as it is shown. */
  readonly name: PlainText;
  /** Family name; with it the author is cited as a person. */
  readonly family?: PlainText;
  readonly given?: PlainText;
}

/** How far a publication or video is. */
export type PublicationStatus = 'announced' | 'in-progress' | 'published';

/** What a publication does in its series. */
export type PublicationRole = 'introduction' | 'country' | 'conclusion';

/** What a publication is. Any other word is shown as a plain publication. */
export type PublicationKind =
  | 'brief'
  | 'compendium'
  | 'report'
  | 'study'
  | 'evaluation'
  | 'brochure'
  | 'tool'
  | 'web-page'
  | 'publication';

/** One finding, lesson, good practice or recommendation of an evaluation. */
export interface EvaluationRecord {
  readonly id?: Id;
  readonly title: Text;
  readonly text?: Text;
  /** @default [] */
  readonly countries: readonly CountryCode[];
  /** The page of the report that says so, from 1. */
  readonly page?: Count;
}

/** A question that an evaluation asks, with what it found. */
export interface EvaluationCriterion {
  /**
   * `relevance`, `coherence`, `effectiveness`, `efficiency`, `impact` and `sustainability` (OECD DAC) are
   * shown in the reader's language; else a free title.
   */
  readonly name: Text;
  readonly summary?: Text;
  /** @default [] */
  readonly findings: readonly EvaluationRecord[];
}

/** What an evaluation says, beyond being a publication. */
export interface Evaluation {
  readonly type?: 'mid-term' | 'final';
  readonly conduct?: 'internal' | 'independent';
  /** The first day of the period that is assessed. */
  readonly start?: PartialDate;
  /** The last day of the period that is assessed. */
  readonly end?: PartialDate;
  /** @default [] */
  readonly criteria: readonly EvaluationCriterion[];
  /** @default [] */
  readonly lessons: readonly EvaluationRecord[];
  /** @default [] */
  readonly goodPractices: readonly EvaluationRecord[];
  /** @default [] */
  readonly recommendations: readonly EvaluationRecord[];
}

/** A brief, report, study, evaluation or anything else that the project publishes to be read. */
export interface Publication {
  readonly id: Id;
  readonly kind: PublicationKind | OtherWord;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly summary?: Text;
  /** Left out: published. */
  readonly status?: PublicationStatus;
  /** A remark shown with the record, such as how far it is. */
  readonly note?: Text;
  readonly date?: PartialDate;
  /**
   * Ids of phases.
   *
   * @default []
   */
  readonly phases: readonly Id[];
  /** @default [] */
  readonly countries: readonly CountryCode[];
  /** @default [] */
  readonly authors: readonly Author[];
  readonly series?: SeriesPlace;
  readonly role?: PublicationRole;
  readonly cover?: Image;
  /** The publication's own web page. */
  readonly page?: Address;
  /**
   * Public pages that tell of it; shown when it has neither a page nor a document with an address.
   *
   * @default []
   */
  readonly mentions: readonly Address[];
  /** @default [] */
  readonly keyFindings: readonly KeyFinding[];
  /** @default [] */
  readonly documents: readonly Document[];
  /**
   * Digital object identifier, without the resolver's address.
   *
   * @pattern ^10\.\d{4,9}\/[^\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]+$
   */
  readonly doi?: string;
  /**
   * International standard book number, 10 or 13 digits, hyphens allowed.
   *
   * @pattern ^[\d\-]{9,16}[\dXx]$
   */
  readonly isbn?: string;
  readonly licence?: Licence;
  /**
   * Ids of the publications that a compendium gathers, in its own order.
   *
   * @default []
   */
  readonly gathers: readonly Id[];
  readonly evaluation?: Evaluation;
}

/** A video file that the publisher hosts. */
export interface MediaFile {
  readonly url: Address;
  /** As `video/mp4` (RFC 6838). */
  readonly mediaType?: PlainText;
}

/** Captions of a video in one language, as a WebVTT file. */
export interface Captions {
  readonly language: LanguageTag;
  readonly url: Address;
}

/** What is said in a video, in one language: as text here, or at an address. */
export interface Transcript {
  readonly language: LanguageTag;
  readonly text?: PlainText;
  readonly url?: Address;
}

/** A part of a video. */
export interface Chapter {
  /**
   * Seconds from the beginning.
   *
   * @minimum 0
   */
  readonly start: number;
  readonly title: Text;
}

/** A video: on YouTube, on Vimeo, or as the publisher's own files. */
export interface Video {
  readonly id: Id;
  readonly title: Text;
  readonly summary?: Text;
  readonly status?: PublicationStatus;
  /** A remark shown with the record, such as why it cannot be played. */
  readonly note?: Text;
  readonly date?: PartialDate;
  /**
   * Seconds.
   *
   * @minimum 0
   */
  readonly duration?: number;
  /**
   * YouTube's id of the video.
   *
   * @pattern ^[\w\-]{11}$
   */
  readonly youtube?: string;
  /**
   * Vimeo's id of the video, with `/` and the hash where it is unlisted.
   *
   * @pattern ^\d{1,12}(\/[0-9a-f]{6,16})?$
   */
  readonly vimeo?: string;
  /** @default [] */
  readonly files: readonly MediaFile[];
  readonly poster?: Image;
  /** @default [] */
  readonly captions: readonly Captions[];
  /** @default [] */
  readonly transcripts: readonly Transcript[];
  /** @default [] */
  readonly chapters: readonly Chapter[];
  /** The video's own web page. */
  readonly page?: Address;
  /**
   * Public pages that tell of it.
   *
   * @default []
   */
  readonly mentions: readonly Address[];
  /**
   * Ids of phases.
   *
   * @default []
   */
  readonly phases: readonly Id[];
  /** @default [] */
  readonly countries: readonly CountryCode[];
}

/** What a news item is. Any other word is shown as plain news. */
export type NewsKind = 'news' | 'article' | 'press' | 'press-release' | 'interview' | 'partner';

/** Something that was reported about the project, by the publisher or by others. */
export interface NewsItem {
  readonly id: Id;
  readonly title: Text;
  readonly summary?: Text;
  readonly date?: PartialDate;
  readonly url?: Address;
  /** Who reports, as `The Jakarta Post`. */
  readonly source?: Text;
  readonly kind?: NewsKind | OtherWord;
  /** Language of the page at `url`. */
  readonly language?: LanguageTag;
  /**
   * Ids of phases.
   *
   * @default []
   */
  readonly phases: readonly Id[];
  /** @default [] */
  readonly countries: readonly CountryCode[];
  readonly image?: Image;
  /** Stays on top of the feed. */
  readonly pinned?: boolean;
}

/** How far an event is. */
export type EventStatus = 'planned' | 'held' | 'postponed' | 'cancelled';

/** How people take part in an event. */
export type EventMode = 'in-person' | 'online' | 'hybrid';

/** Something to read or see from an event. */
export interface Material {
  readonly title: Text;
  readonly url: Address;
}

/** A meeting, workshop, conference or broadcast. */
export interface ProjectEvent {
  readonly id: Id;
  readonly title: Text;
  readonly summary?: Text;
  /** A date without a time is an event that takes the whole day. */
  readonly start?: PartialDate;
  /** The last day, or the instant when it ends. */
  readonly end?: PartialDate;
  /** IANA time zone in which it is announced, as `Asia/Jakarta`. */
  readonly timeZone?: PlainText;
  readonly mode?: EventMode;
  readonly status?: EventStatus;
  /** A remark shown with the record. */
  readonly note?: Text;
  readonly place?: Text;
  /** The event's own page. */
  readonly url?: Address;
  readonly registration?: Address;
  readonly recording?: Address;
  /** @default [] */
  readonly materials: readonly Material[];
  /**
   * Ids of phases.
   *
   * @default []
   */
  readonly phases: readonly Id[];
  /** @default [] */
  readonly countries: readonly CountryCode[];
}

/** The collections of a manifest, which a large archive may continue in further parts. */
export interface Collections {
  /** @default [] */
  readonly outputs: readonly Publication[];
  /** @default [] */
  readonly videos: readonly Video[];
  /** @default [] */
  readonly news: readonly NewsItem[];
  /** @default [] */
  readonly events: readonly ProjectEvent[];
  /** Where older items are, per collection: each address holds a further part. */
  readonly next?: NextParts;
}

/** Addresses of the next part of each collection. */
export interface NextParts {
  readonly outputs?: Address;
  readonly videos?: Address;
  readonly news?: Address;
  readonly events?: Address;
}

/** All that a project has published. */
export interface Manifest extends Collections {
  readonly $schema?: PlainText;
  /** Major version of this format. */
  readonly version: 1;
  /** When the manifest was last changed. */
  readonly updated?: PartialDate;
  /**
   * The language of all text that names no other.
   *
   * @default "en"
   */
  readonly language: LanguageTag;
  readonly project: Project;
  /** @default [] */
  readonly countries: readonly Country[];
}

/** A further part of a large archive; it has collections only. */
export interface ManifestPart extends Collections {
  readonly $schema?: PlainText;
  readonly version: 1;
}
