/** What a search shows and how keys lead through it. Loaded together with what searches. */
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {LazyHost} from '../../base/lazy-module.js';
import {renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import {isFiltering, type Filter} from '../../manifest/filter.js';
import type {Stretch} from '../../manifest/fitting.js';
import type {SearchRecord} from '../../manifest/select-search.js';
import {Citations} from '../brief-card/citations.js';
import {renderFacets} from '../brief-list/filters.js';
import {kindName} from './kind-name.js';
import {renderRecord, type Mark} from './search-record.js';

export {focusFirst, steer} from './steer.js';

/** Oldest first, as phases follow each other. */
const reversed = new WeakMap<readonly SearchRecord[], readonly SearchRecord[]>();

/** The filters that tell something apart, of those that are asked for. */
export function renderFilters(
  view: View,
  asked: string,
  records: readonly SearchRecord[],
  filter: Filter,
  choose: (filter: Filter) => void,
): TemplateResult {
  let oldestFirst = reversed.get(records);
  if (oldestFirst === undefined) reversed.set(records, (oldestFirst = [...records].reverse()));
  return html`<div class="filters" part="filters">
    ${renderFacets(view, asked, oldestFirst, kindName, filter, choose)}
  </div>`;
}

export function renderRecords(
  view: View,
  {items, start}: Stretch<SearchRecord>,
  mark: Mark,
  choose: (filter: Filter) => void,
  citations: Citations,
): TemplateResult {
  return html`<ul class="results" part="list">
    ${items.map((record, index) => renderRecord(view, record, start + index, mark, choose, citations))}
  </ul>`;
}

/** How to cite the publications among the results. */
export function createCitations(host: LazyHost): Citations {
  return new Citations(host);
}

export function describeCount(view: View, total: number): string {
  return view.plural(msg('one:# result|other:# results', {desc: 'How much a search found'}), total);
}

/** Only who has waited for a second hears of it. */
export function describeWait(): TemplateResult {
  return html`<span class="late">${msg('Searching…', {desc: 'While a search is under way'})}</span>`;
}

/** Says what was not found, and how to find more. */
export function renderNothingFound(
  filter: Filter,
  choose: (filter: Filter) => void,
): TemplateResult {
  const query = filter.query?.trim() ?? '';
  if (isFiltering({...filter, query: ''})) return renderEmpty(() => choose({query}));
  return renderEmpty(
    undefined,
    msg(str`Nothing was found for “${query}”. Fewer or other words may help.`, {
      desc: 'When a search finds nothing; what the reader typed',
    }),
  );
}
