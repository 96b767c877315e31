import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {describeCountries, renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {statusLabel} from '../../base/status-label.js';
import type {Renderable, View} from '../../base/view.js';
import {isSameLanguage} from '../../base/view.js';
import {hostName} from '../../manifest/format.js';
import type {Publication} from '../../manifest/model.js';
import type {Citations} from './citations.js';
import {renderCover} from './cover.js';
import {formatLabel, kindLabel, roleLabel, topicLabel} from './labels.js';
import {editions, seriesLength, shortTitle, titleAddress, type Edition} from './publication.js';

/** One publication; with `beside`, its cover stands beside the text where there is room. */
export function renderBrief(
  view: View,
  publication: Publication,
  citations: Citations,
  beside: 'beside' | '' = '',
): TemplateResult {
  const {id, subtitle, summary, note} = publication;
  const [best, ...others] = editions(view, publication);
  const {language} = view.choose(publication.title);
  const title = view.foreign(shortTitle(view, publication), language);
  const url = titleAddress(publication, best);
  return html`<article class="brief ${beside}" part="brief" id=${id}>
    ${renderCover(view, publication)}
    <div class="body" part="body">
      <p class="eyebrow small muted" part="kind">${renderKind(view, publication)}</p>
      ${view.heading(
        url === undefined
          ? title
          : renderLink({id, url}, title, {part: 'title', className: 'title'}),
      )}
      ${subtitle ? html`<p class="subtitle" part="subtitle">${view.text(subtitle)}</p>` : nothing}
      ${renderMeta(view, publication)}
      ${summary ? html`<p class="summary" part="summary">${view.text(summary)}</p>` : nothing}
      ${note ? html`<p class="note small" part="note">${view.text(note)}</p>` : nothing}
      ${renderEditions(view, publication, best, others)} ${renderFindings(view, publication)}
      ${citations.render(view, publication)}
    </div>
  </article>`;
}

/** One publication in few lines: its title, where and when, and how to cite it. */
export function renderBriefLine(
  view: View,
  publication: Publication,
  citations: Citations,
): TemplateResult {
  const {id} = publication;
  const [best] = editions(view, publication);
  const title = view.foreign(
    shortTitle(view, publication),
    view.choose(publication.title).language,
  );
  const url = titleAddress(publication, best) ?? publication.mentions[0];
  return html`<article class="brief line" part="brief" id=${id}>
    ${view.heading(
      url === undefined ? title : renderLink({id, url}, title, {part: 'title', className: 'title'}),
    )}
    ${renderMeta(view, publication, publication.kind === 'brief' ? '' : kindLabel(publication.kind))}
    ${citations.render(view, publication)}
  </article>`;
}

function renderKind(view: View, publication: Publication): string {
  const kind = kindLabel(publication.kind);
  const position = publication.series?.position;
  if (position === undefined) return kind;
  const place = `${kind} ${view.number(position)}`;
  const length = seriesLength(view, publication);
  // The manifest lists a part of the series.
  if (length < position) return place;
  return msg(str`${place} of ${view.number(length)}`, {
    desc: 'Place in a series, as in "Policy brief 3 of 8"',
  });
}

function renderMeta(
  view: View,
  {countries, role, date, status}: Publication,
  kind = '',
): Renderable {
  const label = statusLabel(status);
  return renderFacts('meta', [
    kind,
    roleLabel(role),
    describeCountries(view, countries),
    view.date(date),
    label ? html`<span class="status" part="status">${label}</span>` : nothing,
  ]);
}

/** The documents: the reader's best as the main action, the other languages after it. */
export function renderEditions(
  view: View,
  publication: Publication,
  best: Edition | undefined,
  others: readonly Edition[],
): TemplateResult {
  const {id, mentions} = publication;
  const [mention] = mentions;
  const hasAddress = best?.url !== undefined || publication.page !== undefined;
  return html`
    ${best ? renderMissingLanguage(view, best, others) : nothing}
    ${
      best?.url
        ? renderLink({id, url: best.url}, renderDownload(view, publication, best), {
            part: 'download',
            className: 'button primary',
            language: best.language,
            isDocument: true,
          })
        : nothing
    }
    ${
      best && (others.length > 0 || !best.url)
        ? renderLanguages(view, publication, best.url ? others : [best, ...others])
        : nothing
    }
    ${
      mention !== undefined && !hasAddress
        ? html`<p class="small">
          ${renderLink(
            {id, url: mention},
            msg(str`Announced on ${hostName(mention)}`, {
              desc: 'Link to a page that tells of a publication without an address of its own',
            }),
            {
              label: msg(str`Announced on ${hostName(mention)}: ${shortTitle(view, publication)}`, {
                desc: 'The same with the title of the publication, for screen readers',
              }),
            },
          )}
        </p>`
        : nothing
    }
  `;
}

/** Says on screen what is special, and to assistive technology what is unique in the page. */
function renderDownload(view: View, publication: Publication, edition: Edition): TemplateResult {
  return html`<span
      >${msg('Download', {desc: 'Button: opens a document'})}<span class="visually-hidden"
        >, ${edition.title ?? shortTitle(view, publication)},</span
      ></span
    >
    <span class="edition small"
      >${factsOf(view, edition).map(
        // Isolated, since "PDF" would take what stands beside it along to the left in Arabic.
        (fact, index) => html`${index > 0 ? ', ' : ''}<bdi>${fact}</bdi>`,
      )}</span
    >`;
}

/** As "Bahasa Indonesia", "PDF", "1.4 MB", "12 pages". */
function factsOf(view: View, {language, mediaType, ...facts}: Edition): readonly string[] {
  return [view.language(language), formatLabel(mediaType), ...sizes(view, facts)].filter(Boolean);
}

function sizes(view: View, {size, pages}: Pick<Edition, 'size' | 'pages'>): readonly string[] {
  return [
    size === undefined ? '' : view.size(size),
    pages === undefined
      ? ''
      : view.plural(msg('one:# page|other:# pages', {desc: 'Length of a document'}), pages),
  ];
}

/** A name that is unique in the page: "Bahasa Indonesia, Spotlight on Indonesia, PDF, 1.4 MB". */
function editionName(view: View, publication: Publication, edition: Edition): string {
  const [language = '', ...facts] = factsOf(view, edition);
  return [language, edition.title ?? shortTitle(view, publication), ...facts].join(', ');
}

function renderLanguages(
  view: View,
  publication: Publication,
  shown: readonly Edition[],
): TemplateResult {
  const isLinked = shown.some(({url}) => url);
  // Names without links would run into each other: they are one in words.
  const items = isLinked
    ? shown.map((edition) => renderEdition(view, publication, edition))
    : [view.list(shown.map(({language}) => view.language(language)))];
  return html`<div class="languages small">
    <p class="muted">
      ${
        isLinked
          ? msg('Also in', {desc: 'Before a list of languages in which a document exists'})
          : msg('Published in', {desc: 'Before a list of languages in which a document exists'})
      }
    </p>
    <ul part="languages">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
}

function renderEdition(view: View, publication: Publication, edition: Edition): Renderable {
  const {language, url} = edition;
  const name = view.language(language);
  if (url === undefined) return name;
  return renderLink({id: publication.id, url}, name, {
    part: 'language',
    label: editionName(view, publication, edition),
    language,
    isDocument: true,
  });
}

/** Tells that there is no edition in the language that the reader wants most. */
function renderMissingLanguage(
  view: View,
  best: Edition,
  others: readonly Edition[],
): TemplateResult | typeof nothing {
  const wanted = view.wantedLanguage;
  if ([best, ...others].some(({language}) => isSameLanguage(wanted, language))) return nothing;
  return html`<p class="small muted" part="notice">
    ${msg(str`Not available in ${view.language(wanted)}.`, {desc: 'Before the languages in which a document exists; the name of a language'})}
  </p>`;
}

function renderFindings(view: View, {keyFindings}: Publication): TemplateResult | typeof nothing {
  if (keyFindings.length === 0) return nothing;
  return html`<details part="findings">
    <summary>${msg('Key findings', {desc: 'Opens what a publication found'})}</summary>
    <dl>
      ${keyFindings.map(
        ({topic, text}) => html`
          ${topic ? html`<dt>${topicLabel(view.plain(topic))}</dt>` : nothing}
          <dd>${view.text(text)}</dd>
        `,
      )}
    </dl>
  </details>`;
}
