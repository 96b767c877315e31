/** What one record says of another, and words that only a list knows. */
import {strings, type CheckedDocument, type Rule, type TypedRecord} from '../document.js';
import {advice, type Finding} from '../finding.js';
import {wordsOf} from '../schema.js';
import {closest, listed} from '../words.js';

/** Pages refer to a record by its id: two with the same are one to them. */
export const repeatedId: Rule = ({records}) => {
  const first = new Map<unknown, string>();
  return records('Publication', 'Video', 'NewsItem', 'ProjectEvent', 'Phase').flatMap((record) => {
    const {id} = record.fields;
    if (typeof id !== 'string') return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, record.path);
    if (earlier === undefined) return [];
    const message = `The id "${id}" belongs to ${earlier} already; pages cannot tell the two apart.`;
    return [advice('repeated-id', `${record.path}.id`, message, `Give one of them another id.`)];
  });
};

/** Phases and gathered publications are named by ids that exist. */
export const unknownReference: Rule = (document) => {
  const phases = idsOf(document, 'Phase');
  const outputs = idsOf(document, 'Publication');
  const lists = document.values.filter(
    ({key, value, type}) => type === '' && Array.isArray(value) && /^(phases|gathers)$/.test(key),
  );
  const ids = new Set([
    ...phases.map((id) => `phases ${id}`),
    ...outputs.map((id) => `gathers ${id}`),
  ]);
  return lists.flatMap(({path, key, value}) =>
    strings(value).flatMap((id, index) => {
      const known = key === 'phases' ? phases : outputs;
      if (ids.has(`${key} ${id}`)) return [];
      const what = key === 'phases' ? 'phase' : 'publication';
      const message = `No ${what} has the id "${id}".`;
      return [advice('unknown-reference', `${path}[${index}]`, message, meant(id, known))];
    }),
  );
};

function idsOf({records}: CheckedDocument, type: string): readonly string[] {
  return [...new Set(strings(records(type).map(({fields}) => fields['id'])))];
}

function meant(word: string, known: readonly string[]): string {
  // A "policy brief" is a brief.
  const inner = word.toLowerCase().split(/[^\p{L}]+/u);
  const found = closest(word, known) ?? known.find((each) => inner.includes(each));
  if (found !== undefined) return `Did you mean "${found}"?`;
  if (known.length === 0 || known.length > 12) return 'Compare it with the ids of those records.';
  return `There are ${listed(known.map((each) => `"${each}"`))}.`;
}

/** A kind that no reader knows is shown without a name. */
export const unknownKind: Rule = ({records}) => [
  ...kindFindings(records('Publication'), 'PublicationKind', 'a plain publication'),
  ...kindFindings(records('NewsItem'), 'NewsKind', 'plain news'),
];

function kindFindings(
  records: readonly TypedRecord[],
  type: string,
  shownAs: string,
): readonly Finding[] {
  const known = wordsOf(type);
  return records.flatMap(({path, fields}) => {
    const {kind} = fields;
    if (typeof kind !== 'string' || known.includes(kind)) return [];
    const message = `"${kind}" is no known kind; it is shown as ${shownAs}.`;
    return [advice('unknown-kind', `${path}.kind`, message, meant(kind, known))];
  });
}

/** A country that takes part in no phase may be a slip, or missing there. */
export const countryWithoutPhase: Rule = ({records}) => {
  const inPhases = new Set(
    records('Phase').flatMap(({fields}) => strings(fields['countries']).map(upper)),
  );
  if (inPhases.size === 0) return [];
  const named = [
    ...records('Country').map(({path, fields}) => [fields['code'], `${path}.code`] as const),
    ...records('Publication').flatMap(({path, fields}) =>
      strings(fields['countries']).map(
        (code, index) => [code, `${path}.countries[${index}]`] as const,
      ),
    ),
  ];
  const seen = new Set(inPhases);
  return named.flatMap(([code, path]) => {
    if (typeof code !== 'string' || seen.has(upper(code))) return [];
    seen.add(upper(code));
    const message = `The country ${upper(code)} is in no phase.`;
    const suggestion = 'Add it to the "countries" of its phase, or correct the code.';
    return [advice('country-without-phase', path, message, suggestion)];
  });
};

function upper(code: string): string {
  return code.toUpperCase();
}
