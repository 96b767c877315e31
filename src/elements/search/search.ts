import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CollectionElement} from '../../base/collection-element.js';
import {wantedLanguages} from '../../base/languages.js';
import {property} from '../../base/property.js';
import {renderBones, renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import {isFiltering, type Filter} from '../../manifest/filter.js';
import type {Manifest} from '../../manifest/model.js';
import type {SearchRecord} from '../../manifest/select-search.js';
import type {Found} from './search-engine.js';
import type {Citations} from '../brief-card/citations.js';
import {importAgain} from './import-again.js';
import {describeFailure, nameForm, renderField} from './search-field.js';
import {SearchSession, type SearchParts} from './search-session.js';
import {searchStyles} from './search.styles.js';

/**
 * One search over all that a project has published: publications, videos, news, events, what evaluations say, and
 * countries. What searches is loaded when a reader turns to it.
 *
 * @tagname kiosk-search
 * @summary A search over all records of a project.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @csspart form - The search field and the filters.
 * @csspart input - The search field.
 * @csspart filters - The filters.
 * @csspart count - How many results there are.
 * @csspart list - The results.
 * @csspart item - One result.
 * @csspart meta - Its kind, date, source, countries, and language where that is not the reader's.
 * @csspart title - Its title.
 * @csspart link - The link in the title, or to a page that tells of it.
 * @csspart summary - Its summary.
 * @csspart language - The language of its page, where it is not the reader's.
 * @csspart cite - How to cite and reuse a publication, which opens.
 * @csspart citation - The citation as text.
 * @csspart rights - Its licence, its numbers, and the request for another format.
 * @csspart choose - The button of a country that shows all about it.
 * @csspart match - What was searched for, in a title or a summary.
 * @cssproperty [--kiosk-search-gap=1em] - Space above and below the results.
 */
export class Search extends CollectionElement {
  static override styles = [CollectionElement.styles, searchStyles];

  /** How many to show at first, and to add with "Show more". Anything but a number above zero means all. */
  override limit: number | undefined = 10;

  /**
   * Which filters readers get once they turn to the search: of `country`, `language`, `phase` and `kind`, with spaces
   * between; an empty attribute means all. A filter with less than two choices is left out.
   */
  @property() filters: string | undefined;

  @property({state: true}) private isUsed = false;
  readonly #loadEngine = importAgain(() => import('./search-engine.js'));
  readonly #loadResults = importAgain(() => import('./search-results.js'));
  #citations: Citations | undefined;
  readonly #session = new SearchSession(this, () => this.loadParts());

  /** What is searched for, as in `filter.query`. */
  @property()
  set query(query: string) {
    this.filter = {...this.filter, query};
  }

  get query(): string {
    // Frameworks take it back with `null`.
    return {...this.filter}.query ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.stop();
  }

  /** Loads what searches and what draws results. */
  protected async loadParts(): Promise<SearchParts> {
    const [engine, results] = await Promise.all([this.#loadEngine(), this.#loadResults()]);
    return {engine, results};
  }

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    if (isBare(manifest)) return renderEmpty();
    const {parts, found, hasFailed} = this.#session;
    const isSeeking = isFiltering({...this.filter, query: this.query.trim()});
    const records = isSeeking && found ? this.#keep(found.records, this.filter) : undefined;
    const failure = hasFailed ? describeFailure() : nothing;
    const count = records && this.#describe(view, records.length);
    return html`<div @keydown=${this.#onKeydown}>
      <form
        part="form"
        role="search"
        aria-label=${nameForm(view, manifest)}
        @submit=${this.#onSubmit}
        @focusin=${this.#onFocus}
      >
        ${renderField(this.query, this.#onInput)}
        ${parts ? this.#renderFilters(view, parts) : nothing}
      </form>
      <p class="count muted small" role="status">${failure}</p>
      <p class="count muted small" part="count">${count}</p>
      ${parts && found && records ? this.#renderFound(view, parts, found, records) : nothing}
    </div>`;
  }

  #renderFilters(view: View, {results}: SearchParts): TemplateResult | typeof nothing {
    const {records} = this.#session.engine ?? {};
    if (records === undefined || this.filters === undefined) return nothing;
    return results.renderFilters(
      view,
      this.filters,
      this.#keep(records),
      this.filter,
      this.#onFilter,
    );
  }

  #describe(view: View, total: number): TemplateResult | string | undefined {
    const {parts, isWhole} = this.#session;
    return isWhole ? parts?.results.describeCount(view, total) : parts?.results.describeWait();
  }

  #renderFound(
    view: View,
    {engine, results}: SearchParts,
    {wordsOf}: Found,
    records: readonly SearchRecord[],
  ): TemplateResult {
    const total = records.length;
    if (total === 0 && this.#session.isWhole)
      return results.renderNothingFound(this.filter, this.#onRestart);
    const mark = (record: SearchRecord, text: string) => engine.markMatches(text, wordsOf(record));
    const shown = this.shown(records);
    this.#citations ??= results.createCitations(this);
    return html`${results.renderRecords(view, shown, mark, this.#onRestart, this.#citations)}
    ${this.renderMore(view, shown)}`;
  }

  #keep(records: readonly SearchRecord[], filter: Filter = {}): readonly SearchRecord[] {
    return this.#session.parts?.engine.keepFound(records, this.scope, filter) ?? [];
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="field">${renderBones(1)}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {manifest} = this;
    const isAsked = this.isUsed || isFiltering(this.filter);
    if (!this.isConnected || !isAsked || manifest === undefined || isBare(manifest)) return;
    this.#session.ask(manifest, wantedLanguages(this), this.query);
  }

  readonly #onFocus = (): void => {
    this.isUsed = true;
  };

  readonly #onInput = (query: string): void => {
    this.#session.retry();
    this.choose({...this.filter, query});
  };

  readonly #onFilter = (filter: Filter): void => {
    this.choose(filter);
  };

  /** The reader goes on at the field, since the button goes. */
  readonly #onRestart = (filter: Filter): void => {
    this.choose(filter);
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#session.parts?.results.focusFirst(this.renderRoot);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#session.parts?.results.steer(event, this.renderRoot);
  };
}

/** Whether there is nothing to search in. */
function isBare({outputs, videos, news, events, countries}: Manifest): boolean {
  return [outputs, videos, news, events, countries].every(({length}) => length === 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-search': Search;
  }
}
