import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../base/view.js';
import type {Filter} from '../../manifest/filter.js';
import type {Publication} from '../../manifest/model.js';
import {documentLanguages} from '../../manifest/select.js';
import {kindLabel} from '../brief-card/labels.js';

export {filterStyles as styles} from './filters.styles.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How many choices a filter has. There are 249 countries (ISO 3166-1); of more than these of anything else nobody chooses. */
const mostCountries = 250;
const mostOthers = 64;

type Facet = 'country' | 'language' | 'phase' | 'kind';

/** What filters tell apart. */
interface FacetRecord {
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly phases: readonly string[];
  readonly kind: string;
}

/** The filters that tell something apart, of those that are asked for. */
export function renderFilters(
  view: View,
  asked: string,
  publications: readonly Publication[],
  filter: Filter,
  choose: (filter: Filter) => void,
): TemplateResult {
  const records = remembered(publications, '', () =>
    publications.map((publication) => ({
      ...publication,
      languages: documentLanguages(publication, view.manifest),
    })),
  );
  return html`<div class="filters" part="filters" role="group">
    ${isAsked(asked, 'search') ? renderSearch({...filter}, choose) : nothing}
    ${renderFacets(view, asked, records, kindLabel, filter, choose)}
  </div>`;
}

/** The same without the search field, for records of any collection. */
export function renderFacets(
  view: View,
  asked: string,
  records: readonly FacetRecord[],
  labelKind: (kind: string) => string,
  filter: Filter,
  choose: (filter: Filter) => void,
): readonly TemplateResult[] {
  const speech = [view.locale, ...view.languages].join();
  // Frameworks take it back with `null`.
  const chosen = {...filter};
  return remembered(records, speech, () => facetsOf(view, records, labelKind))
    .filter(({name, choices}) => isAsked(asked, name) && choices.length > 1)
    .map(({name, label, choices}) => renderFacet(name, label, choices, chosen, choose));
}

const memory = new WeakMap<readonly unknown[], {about: string; value: unknown}>();

/** What was made of the same records before: the filters are drawn at each letter that a reader types. */
function remembered<T>(records: readonly unknown[], about: string, make: () => T): T {
  let found = memory.get(records);
  if (found?.about !== about) memory.set(records, (found = {about, value: make()}));
  return found.value as T;
}

function isAsked(asked: string, name: string): boolean {
  const words = asked.split(/\s+/).filter(Boolean);
  return words.length === 0 || words.includes(name);
}

function renderSearch(filter: Filter, choose: (filter: Filter) => void): TemplateResult {
  return html`<label class="field search">
    <span class="small">${msg('Search', {desc: 'Label of a search field'})}</span>
    <input
      type="search"
      .value=${filter.query ?? ''}
      @input=${({currentTarget}: Event) => {
        choose({...filter, query: (currentTarget as HTMLInputElement).value});
      }}
    />
  </label>`;
}

function renderFacet(
  name: Facet,
  label: string,
  choices: readonly Choice[],
  filter: Filter,
  choose: (filter: Filter) => void,
): TemplateResult {
  const chosen = filter[name] ?? '';
  return html`<label class="field">
    <span class="small">${label}</span>
    <select
      @change=${({currentTarget}: Event) => {
        choose({...filter, [name]: (currentTarget as HTMLSelectElement).value});
      }}
    >
      <option value="" .selected=${chosen === ''}>${msg('All', {desc: 'A filter: no choice'})}</option>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === chosen}>
            ${choice.label}
          </option>`,
      )}
    </select>
  </label>`;
}

function facetsOf(
  view: View,
  records: readonly FacetRecord[],
  labelKind: (kind: string) => string,
): readonly {name: Facet; label: string; choices: readonly Choice[]}[] {
  const {project} = view.manifest;
  const choices = (
    values: readonly string[],
    label: (value: string) => string,
    count = mostOthers,
  ) => [...new Set(values)].slice(0, count).map((value) => ({value, label: label(value)}));
  const sorted = (...of: Parameters<typeof choices>) =>
    choices(...of).sort((a, b) => a.label.localeCompare(b.label, view.locale));
  const phaseTitle = (id: string) =>
    view.plain(project.phases.find((phase) => phase.id === id)?.title) || id;
  return [
    {
      name: 'country',
      label: msg('Country', {desc: 'Label of a filter'}),
      choices: sorted(
        records.flatMap(({countries}) => countries),
        (code) => view.country(code),
        mostCountries,
      ),
    },
    {
      name: 'language',
      label: msg('Language', {desc: 'Label of a filter'}),
      choices: sorted(
        records.flatMap(({languages}) => languages),
        (tag) => view.language(tag),
      ),
    },
    {
      name: 'phase',
      label: msg('Phase', {desc: 'Label of a filter: phase of a project'}),
      choices: choices(
        records.flatMap(({phases}) => phases),
        phaseTitle,
      ),
    },
    {
      name: 'kind',
      label: msg('Kind', {desc: 'Label of a filter: kind of publication'}),
      choices: sorted(
        records.map(({kind}) => kind),
        labelKind,
      ),
    },
  ];
}
