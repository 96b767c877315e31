/** What a card says of a publication, apart from how it looks. */
import type {View} from '../../base/view.js';
import {lookupLanguage} from '../../manifest/language.js';
import type {Document, Publication} from '../../manifest/model.js';

/** Members of one series often repeat its title: "Landscape in Asia - Spotlight on Japan". */
const separators = /^[\s\-–—:,.|]+/;

/** The title without the title of its series, which stands beside it anyway. */
export function shortTitle(view: View, {title, series}: Publication): string {
  const whole = view.plain(title);
  const prefix = view.plain(series?.title);
  if (prefix === '' || !whole.startsWith(prefix)) return whole;
  return whole.slice(prefix.length).replace(separators, '') || whole;
}

/** How many publications of the manifest belong to the same series. */
export function seriesLength(view: View, publication: Publication): number {
  const title = view.plain(publication.series?.title);
  return view.manifest.outputs.filter(({series}) => series && view.plain(series.title) === title)
    .length;
}

/** The languages of a document and of what is said about it. */
export interface Edition extends Document {
  readonly language: string;
}

/** A publication's documents with their languages, the best for the reader first. */
export function editions(view: View, {documents}: Publication): readonly Edition[] {
  const all = documents.map((document) => ({
    ...document,
    language: document.language ?? view.manifest.language,
  }));
  const reachable = all.filter(({url}) => url !== undefined);
  const candidates = reachable.length > 0 ? reachable : all;
  const best = lookupLanguage(
    [...view.languages, view.manifest.language],
    candidates.map(({language}) => language),
  );
  const first = candidates.find(({language}) => language === best) ?? candidates[0];
  return first === undefined ? [] : [first, ...all.filter((edition) => edition !== first)];
}

/** Where the title leads: its own page, the best document, its DOI. */
export function titleAddress(
  publication: Publication,
  best: Edition | undefined,
): string | undefined {
  return publication.page ?? best?.url ?? doiAddress(publication);
}

/** The address that resolves a DOI. */
export function doiAddress({doi}: Publication): string | undefined {
  return doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`;
}
