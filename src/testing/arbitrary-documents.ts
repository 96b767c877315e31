/** Documents that are valid manifests, at random. */
import fc, {type Arbitrary} from 'fast-check';
import type * as model from '../manifest/model.js';
import {
  address,
  amount,
  count,
  countryCode,
  id,
  languageTag,
  partialDate,
  plainText,
  text,
} from './arbitrary-values.js';

type Fields<T> = {readonly [K in keyof T]-?: Arbitrary<unknown>};

/** An object with the required fields and any of the others. The compiler misses no field of the model. */
function record<T>(fields: Fields<T>, required: readonly (keyof T & string)[]): Arbitrary<object> {
  const all: Record<string, Arbitrary<unknown>> = fields;
  return fc.record(all, {requiredKeys: [...required]});
}

const list = <T>(item: Arbitrary<T>): Arbitrary<T[]> => fc.array(item, {maxLength: 2});

const image = record<model.Image>({url: address, alt: text, width: count, height: count}, ['url']);
const licence = record<model.Licence>({name: plainText, url: address}, ['name']);

const organisation = record<model.Organisation>(
  {
    name: text,
    role: fc.constantFrom('publisher', 'donor', 'implementer', 'research', 'partner'),
    url: address,
    logo: image,
  },
  ['name'],
);

const phase = record<model.Phase>(
  {
    id,
    title: text,
    start: partialDate,
    end: partialDate,
    countries: list(countryCode),
    summary: text,
    page: address,
  },
  ['id', 'title'],
);

const project = record<model.Project>(
  {
    title: text,
    shortTitle: text,
    summary: text,
    page: address,
    licence,
    contact: fc.constantFrom('coop@ilo.org', 'a.b+c@example.co.id'),
    organisations: list(organisation),
    phases: list(phase),
  },
  ['title'],
);

const country = record<model.Country>(
  {code: countryCode, name: text, summary: text, page: address},
  ['code'],
);

const evaluationRecords = list(
  record<model.EvaluationRecord>(
    {id, title: text, text, countries: list(countryCode), page: count},
    ['title'],
  ),
);

const evaluation = record<model.Evaluation>(
  {
    type: fc.constantFrom('mid-term', 'final'),
    conduct: fc.constantFrom('internal', 'independent'),
    start: partialDate,
    end: partialDate,
    criteria: list(
      record<model.EvaluationCriterion>({name: text, summary: text, findings: evaluationRecords}, [
        'name',
      ]),
    ),
    lessons: evaluationRecords,
    goodPractices: evaluationRecords,
    recommendations: evaluationRecords,
  },
  [],
);

const status = fc.constantFrom('announced', 'in-progress', 'published');

const publication = record<model.Publication>(
  {
    id,
    kind: fc.oneof(fc.constantFrom('brief', 'compendium', 'web-page', 'constructor'), plainText),
    title: text,
    subtitle: text,
    summary: text,
    status,
    note: text,
    date: partialDate,
    phases: list(id),
    countries: list(countryCode),
    authors: list(
      record<model.Author>({name: plainText, family: plainText, given: plainText}, ['name']),
    ),
    series: record<model.SeriesPlace>({title: text, position: count}, []),
    role: fc.constantFrom('introduction', 'country', 'conclusion'),
    cover: image,
    page: address,
    mentions: list(address),
    keyFindings: list(record<model.KeyFinding>({topic: text, text}, ['text'])),
    documents: list(
      record<model.Document>(
        {
          language: languageTag,
          url: address,
          mediaType: fc.constantFrom('application/pdf', 'application/epub+zip'),
          size: count,
          pages: count,
          title: plainText,
        },
        [],
      ),
    ),
    doi: fc.constantFrom('10.54394/ABCD1234', '10.1000/(a)<b>;c'),
    isbn: fc.constantFrom('978-92-2-036138-1', '9789220361381', '92-2-036138-X'),
    licence,
    gathers: list(id),
    evaluation,
  },
  ['id', 'kind', 'title'],
);

const video = record<model.Video>(
  {
    id,
    title: text,
    summary: text,
    status,
    note: text,
    date: partialDate,
    duration: amount,
    youtube: fc.constantFrom('dQw4w9WgXcQ', '-_0123456AB'),
    vimeo: fc.constantFrom('76979871', '76979871/8272103f6e'),
    files: list(
      record<model.MediaFile>({url: address, mediaType: fc.constant('video/mp4')}, ['url']),
    ),
    poster: image,
    captions: list(
      record<model.Captions>({language: languageTag, url: address}, ['language', 'url']),
    ),
    transcripts: list(
      record<model.Transcript>({language: languageTag, text: plainText, url: address}, [
        'language',
      ]),
    ),
    chapters: list(record<model.Chapter>({start: amount, title: text}, ['start', 'title'])),
    page: address,
    mentions: list(address),
    phases: list(id),
    countries: list(countryCode),
  },
  ['id', 'title'],
);

const newsItem = record<model.NewsItem>(
  {
    id,
    title: text,
    summary: text,
    date: partialDate,
    url: address,
    source: text,
    kind: fc.oneof(fc.constantFrom('news', 'press-release', 'toString'), plainText),
    language: languageTag,
    phases: list(id),
    countries: list(countryCode),
    image,
    pinned: fc.boolean(),
  },
  ['id', 'title'],
);

const event = record<model.ProjectEvent>(
  {
    id,
    title: text,
    summary: text,
    start: partialDate,
    end: partialDate,
    timeZone: fc.constantFrom('Asia/Jakarta', 'UTC'),
    mode: fc.constantFrom('in-person', 'online', 'hybrid'),
    status: fc.constantFrom('planned', 'held', 'postponed', 'cancelled'),
    note: text,
    place: text,
    url: address,
    registration: address,
    recording: address,
    materials: list(record<model.Material>({title: text, url: address}, ['title', 'url'])),
    phases: list(id),
    countries: list(countryCode),
  },
  ['id', 'title'],
);

const part: Fields<model.ManifestPart> = {
  $schema: plainText,
  version: fc.constant(1),
  outputs: list(publication),
  videos: list(video),
  news: list(newsItem),
  events: list(event),
  next: record<model.NextParts>(
    {outputs: address, videos: address, news: address, events: address},
    [],
  ),
};

/** A valid manifest, as JSON. */
export const manifestDocument: Arbitrary<object> = record<model.Manifest>(
  {...part, updated: partialDate, language: languageTag, project, countries: list(country)},
  ['version', 'project'],
).map(asJson);

/** A valid further part of a manifest, as JSON. */
export const partDocument: Arbitrary<object> = record<model.ManifestPart>(part, ['version']).map(
  asJson,
);

function asJson(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
