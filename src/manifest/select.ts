/** Which publications of a manifest are shown, and in which order. */
import {keepMatching, type Filter} from './filter.js';
import type {Manifest, Publication} from './model.js';
import {compare, compareDates, inOrder} from './order.js';

/** The outputs that a filter asks for: compendium first, series in their order, then newest first. */
export function selectPublications(
  manifest: Manifest,
  ...filters: readonly Filter[]
): readonly Publication[] {
  return keepMatching(inOrder(manifest.outputs, sortPublications), filters, (output) =>
    documentLanguages(output, manifest),
  );
}

/** The policy briefs and their compendium. A `kind` in the first filter takes their place. */
export function selectBriefs(
  manifest: Manifest,
  scope: Filter = {},
  ...filters: readonly Filter[]
): readonly Publication[] {
  const kind = scope.kind?.trim() ? scope.kind : 'compendium brief';
  return selectPublications(manifest, {...scope, kind}, ...filters);
}

/** The publication with this id, or `undefined`. */
export function findPublication(manifest: Manifest, id: string): Publication | undefined {
  return manifest.outputs.find((output) => output.id === id);
}

/** Whether a publication is an evaluation, or has what one says. */
export function isEvaluation({kind, evaluation}: Publication): boolean {
  return kind === 'evaluation' || evaluation !== undefined;
}

/** The languages in which a publication can be read, in the publisher's order. */
export function documentLanguages(publication: Publication, manifest: Manifest): readonly string[] {
  return publication.documents.map((document) => document.language ?? manifest.language);
}

function sortPublications(outputs: readonly Publication[]): readonly Publication[] {
  const gathered = new Map(outputs.flatMap(({gathers}) => gathers).map((id, index) => [id, index]));
  const place = ({id, kind, series}: Publication): number =>
    kind === 'compendium' ? -1 : (gathered.get(id) ?? series?.position ?? Infinity);
  return [...outputs].sort((a, b) => compare(place(a), place(b)) || compareDates(a.date, b.date));
}
