import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {describeCountries, renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {isSameLanguage, type Renderable, type View} from '../../base/view.js';
import type {Image, NewsItem} from '../../manifest/model.js';

/** One item of a news feed. */
export function renderNewsItem(view: View, item: NewsItem, index: number): TemplateResult {
  const {id, title, url, language, summary, image} = item;
  const text = view.text(title);
  return html`
    <li class="item" part="item" data-index=${index}>
      ${image ? renderImage(view, image) : nothing}
      ${renderFacts('when', [
        item.pinned ? renderPinned() : nothing,
        view.date(item.date),
        describeKind(item.kind),
      ])}
      <div class="what">
        ${view.heading(url === undefined ? text : renderLink({id, url}, text, {language}), 0, 'title')}
        ${summary ? html`<p class="summary" part="summary">${view.text(summary)}</p>` : nothing}
        ${renderFacts('about', [
          view.text(item.source),
          renderLanguage(view, language),
          describeCountries(view, item.countries),
        ])}
      </div>
    </li>
  `;
}

function renderPinned(): TemplateResult {
  const mark = msg('Pinned', {desc: 'Mark of a news item that stays on top'});
  return html`<span class="pinned" part="pinned">${mark}</span>`;
}

function renderImage(view: View, {url, alt, width, height}: Image): TemplateResult {
  return html`<img
    class="image"
    part="image"
    src=${url}
    alt=${view.plain(alt)}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}

/** The language of the page behind the link, where it is not the one that the reader wants. */
function renderLanguage(view: View, language = view.manifest.language): Renderable {
  if (isSameLanguage(language, view.wantedLanguage)) return nothing;
  return html`<span class="badge" part="language">${view.language(language)}</span>`;
}

/** What is not plain news says so. */
function describeKind(kind: NewsItem['kind']): string {
  switch (kind) {
    case 'article':
      return msg('Article', {desc: 'Kind of news item'});
    case 'press':
      return msg('In the press', {desc: 'Kind of news item: newspapers and broadcasters report'});
    case 'press-release':
      return msg('Press release', {desc: 'Kind of news item'});
    case 'interview':
      return msg('Interview', {desc: 'Kind of news item'});
    case 'partner':
      return msg('From a partner', {desc: 'Kind of news item: a partner organisation reports'});
    default:
      return '';
  }
}
