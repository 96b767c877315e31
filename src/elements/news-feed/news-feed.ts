import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CollectionElement} from '../../base/collection-element.js';
import {renderBones} from '../../base/states.js';
import type {View} from '../../base/view.js';
import {isFiltering} from '../../manifest/filter.js';
import type {Manifest, NewsItem} from '../../manifest/model.js';
import {selectNews} from '../../manifest/select-news.js';
import {NewsArchive} from './news-archive.js';
import {newsFeedStyles} from './news-feed.styles.js';
import {renderNewsItem} from './news-item.js';
import {renderOlder} from './older-news.js';
import {times} from '../../base/times.js';

/**
 * What was reported about a project: pinned items first, then newest first. Further parts of a long archive are
 * loaded only when a reader asks for them.
 *
 * @tagname kiosk-news-feed
 * @summary The news of a project, newest first.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link to an item. Bubbles.
 * @csspart item - One item.
 * @csspart when - Its date, its kind and whether it is pinned.
 * @csspart pinned - The word that marks a pinned item.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart summary - Its summary.
 * @csspart about - Its source, language and countries.
 * @csspart language - The language of its page, where it is not the reader's.
 * @csspart image - Its picture.
 * @csspart count - The number of items that match what a reader chose.
 * @csspart older - The button that loads the next part of the archive.
 * @cssproperty [--kiosk-news-feed-gap=1.25em] - Space above and below the items.
 */
export class NewsFeed extends CollectionElement {
  static override styles = [CollectionElement.styles, newsFeedStyles];

  /** How many to show at first, and to add with "Show more". Anything but a number above zero means all. */
  override limit: number | undefined = 10;

  readonly #archive = new NewsArchive();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#archive.stop();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#archive.begin(this.manifest);
  }

  protected override renderManifest(_manifest: Manifest, view: View): TemplateResult {
    const items = this.#items;
    const shown = this.shown(items);
    return html`
      ${this.#renderCount(view, items.length)}${
        items.length === 0
          ? this.renderNothing()
          : html`<ul class="items">
              ${shown.items.map((item, index) => renderNewsItem(view, item, shown.start + index))}
            </ul>`
      }
      <div class="further">
        ${this.renderMore(view, shown)} ${shown.more === 0 ? this.#renderOlder() : nothing}
      </div>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const item = html`<div class="item">
      <div class="when"><div class="bone"></div></div>
      <div class="what">${renderBones(5)}</div>
    </div>`;
    return html`<div class="items">${times(this.countBones(10), () => item)}</div>`;
  }

  get #items(): readonly NewsItem[] {
    return this.#archive.parts.flatMap((part) => this.#select(part));
  }

  #select(part: Manifest): readonly NewsItem[] {
    return selectNews(part, this.scope, this.filter);
  }

  #renderOlder(): TemplateResult {
    const {parts} = this.#archive;
    const isFruitless = parts.length > 1 && parts.slice(-1).every((part) => !this.#select(part)[0]);
    return renderOlder(this.#archive, isFruitless, () => void this.#loadOlder());
  }

  #renderCount(view: View, total: number): TemplateResult {
    const isVisible = isFiltering(this.filter) && total > 0;
    const forms = msg('one:# news item|other:# news items', {
      desc: 'How many news items there are',
    });
    return html`<div class=${isVisible ? 'count' : 'visually-hidden'}>
      <p part="count">${view.plural(forms, total)}</p>
      ${
        isVisible
          ? html`<button class="button" @click=${() => this.choose({})}>
              ${msg('Clear filters', {desc: 'Button: shows all again'})}
            </button>`
          : nothing
      }
    </div>`;
  }

  async #loadOlder(): Promise<void> {
    if (this.#archive.status === 'loading') return;
    const before = this.#items.length;
    const loading = this.#archive.load();
    this.requestUpdate();
    const hasArrived = await loading;
    this.requestUpdate();
    if (!hasArrived) return;
    const hasFocus = this.shadowRoot?.activeElement?.matches('.older') ?? false;
    if (this.#items.length > before) {
      this.reveal(before, hasFocus);
      return;
    }
    await this.updateComplete;
    // Where the button went with the last part, its reader goes on at the sentence that says so.
    if (hasFocus && this.#archive.next === undefined)
      this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-news-feed': NewsFeed;
  }
}
