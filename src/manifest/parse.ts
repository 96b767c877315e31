import {ManifestError} from './errors.js';
import type * as model from './model.js';
import {
  address,
  amount,
  count,
  flag,
  isObject,
  languageTag,
  list,
  many,
  matching,
  oneOf,
  partialDate,
  plainText,
  record,
  text,
  withFallback,
  type Problem,
  type Reader,
} from './readers.js';

/** The major version of the format that this library reads. */
export const formatVersion = 1;

const id = matching(/^[a-z0-9][a-z0-9._-]*$/i, 'id', true);
// Nothing that a mail program could take for a second address or for another field.
const email = matching(/^[^\s@<>?&%,;:#"/\\]+@[^\s@<>?&%,;:#"/\\]+$/, 'e-mail address');
const ids = list(id, many);
const addresses = list(address);

const anyCaseCode = matching(/^[a-z]{2}$/i, 'country code', true);
const countryCode: Reader<string> = (value, context) => anyCaseCode(value, context)?.toUpperCase();
const countryCodes = list(countryCode, many);

const image = record<model.Image>({url: address}, {alt: text, width: count, height: count});

const licence = record<model.Licence>({name: plainText}, {url: address});

const organisation = record<model.Organisation>(
  {name: text},
  {
    role: oneOf('publisher', 'donor', 'implementer', 'research', 'partner'),
    url: address,
    logo: image,
  },
);

const phase = record<model.Phase>(
  {id, title: text, countries: countryCodes},
  {start: partialDate, end: partialDate, summary: text, page: address},
);

const project = record<model.Project>(
  {
    title: withFallback(text, ''),
    organisations: list(organisation, 100),
    phases: list(phase, many),
  },
  {shortTitle: text, summary: text, page: address, licence, contact: email},
);

const country = record<model.Country>(
  {code: countryCode},
  {name: text, summary: text, page: address},
);

const document = record<model.Document>(
  {},
  {
    language: languageTag,
    url: address,
    mediaType: plainText,
    size: count,
    pages: count,
    title: plainText,
  },
);

const evaluationRecord = record<model.EvaluationRecord>(
  {title: text, countries: countryCodes},
  {id, text, page: count},
);
const evaluationRecords = list(evaluationRecord);

const evaluation = record<model.Evaluation>(
  {
    criteria: list(
      record<model.EvaluationCriterion>({name: text, findings: evaluationRecords}, {summary: text}),
    ),
    lessons: evaluationRecords,
    goodPractices: evaluationRecords,
    recommendations: evaluationRecords,
  },
  {
    type: oneOf('mid-term', 'final'),
    conduct: oneOf('internal', 'independent'),
    start: partialDate,
    end: partialDate,
  },
);

const publicationStatus = oneOf('announced', 'in-progress', 'published');

const publication = record<model.Publication>(
  {
    id,
    kind: plainText,
    title: text,
    phases: ids,
    countries: countryCodes,
    authors: list(
      record<model.Author>({name: plainText}, {family: plainText, given: plainText}),
      many,
    ),
    mentions: addresses,
    keyFindings: list(record<model.KeyFinding>({text}, {topic: text})),
    documents: list(document),
    gathers: ids,
  },
  {
    subtitle: text,
    summary: text,
    status: publicationStatus,
    note: text,
    date: partialDate,
    series: record<model.SeriesPlace>({}, {title: text, position: count}),
    role: oneOf('introduction', 'country', 'conclusion'),
    cover: image,
    page: address,
    doi: matching(/^10\.\d{4,9}\/\S+$/, 'DOI'),
    isbn: matching(/^[\d-]{9,16}[\dXx]$/, 'ISBN'),
    licence,
    evaluation,
  },
);

const transcript = record<model.Transcript>(
  {language: languageTag},
  {text: plainText, url: address},
);

const video = record<model.Video>(
  {
    id,
    title: text,
    files: list(record<model.MediaFile>({url: address}, {mediaType: plainText})),
    captions: list(record<model.Captions>({language: languageTag, url: address}, {})),
    transcripts: list(transcript),
    chapters: list(record<model.Chapter>({start: amount, title: text}, {})),
    mentions: addresses,
    phases: ids,
    countries: countryCodes,
  },
  {
    summary: text,
    status: publicationStatus,
    note: text,
    date: partialDate,
    duration: amount,
    youtube: matching(/^[\w-]{11}$/, 'YouTube id'),
    vimeo: matching(/^\d{1,12}(\/[0-9a-f]{6,16})?$/, 'Vimeo id'),
    poster: image,
    page: address,
  },
);

const newsItem = record<model.NewsItem>(
  {id, title: text, phases: ids, countries: countryCodes},
  {
    summary: text,
    date: partialDate,
    url: address,
    source: text,
    kind: plainText,
    language: languageTag,
    image,
    pinned: flag,
  },
);

const event = record<model.ProjectEvent>(
  {
    id,
    title: text,
    materials: list(record<model.Material>({title: text, url: address}, {})),
    phases: ids,
    countries: countryCodes,
  },
  {
    summary: text,
    start: partialDate,
    end: partialDate,
    timeZone: plainText,
    mode: oneOf('in-person', 'online', 'hybrid'),
    status: oneOf('planned', 'held', 'postponed', 'cancelled'),
    note: text,
    place: text,
    url: address,
    registration: address,
    recording: address,
  },
);

const collections = {
  outputs: list(publication, Infinity),
  videos: list(video, Infinity),
  news: list(newsItem, Infinity),
  events: list(event, Infinity),
};

const next = record<model.NextParts>(
  {},
  {outputs: address, videos: address, news: address, events: address},
);

const version: Reader<1> = () => formatVersion;

const manifest = record<model.Manifest>(
  {
    version,
    language: withFallback(languageTag, 'en', true),
    project: withFallback(project, {title: '', organisations: [], phases: []}),
    countries: list(country, many),
    ...collections,
  },
  {$schema: plainText, updated: partialDate, next},
);

const part = record<model.ManifestPart>({version, ...collections}, {$schema: plainText, next});

/** How a document is read. */
export interface ParseOptions {
  /** The document's own absolute address; relative addresses in it resolve against this one. */
  readonly base?: string | undefined;
  /** Told of everything that was left out. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/**
 * Reads a manifest. What cannot be read in it is left out and reported; the rest is complete, and safe to
 * render: text is plain, addresses are absolute and lead to the web only.
 *
 * @param value - what `JSON.parse` returned
 * @throws ManifestError `not-a-manifest` or `newer-format`
 */
export function parseManifest(value: unknown, options: ParseOptions = {}): model.Manifest {
  const result = parseWith(manifest, value, options);
  parsed.set(result, result);
  return result;
}

/** What a manifest in somebody's hands is when it is parsed: itself, where it came out of the parser. */
export const parsed = new WeakMap<object, model.Manifest>();

/**
 * Reads a further part of a long collection.
 *
 * @throws ManifestError `not-a-manifest` or `newer-format`
 */
export function parseManifestPart(value: unknown, options: ParseOptions = {}): model.ManifestPart {
  return parseWith(part, value, options);
}

function parseWith<T>(
  reader: Reader<T>,
  value: unknown,
  {base, onProblem: report = () => undefined}: ParseOptions,
): T {
  const found = isObject(value) ? value['version'] : undefined;
  if (!Number.isInteger(found) || (found as number) < 1) {
    throw new ManifestError('not-a-manifest', 'no version');
  }
  if ((found as number) > formatVersion) {
    throw new ManifestError('newer-format', `format ${found as number}`);
  }
  // An object is always read: what cannot be is left out of it, or has a fallback.
  return reader(value, {base, report, path: []}) as T;
}
