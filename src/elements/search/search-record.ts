import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {describeCountries, renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {statusLabel} from '../../base/status-label.js';
import {isSameLanguage, type Renderable, type View} from '../../base/view.js';
import {hostName} from '../../manifest/format.js';
import {lookupLanguage, textDirection} from '../../manifest/language.js';
import type {Filter} from '../../manifest/filter.js';
import type {Text} from '../../manifest/model.js';
import {findPublication} from '../../manifest/select.js';
import type {SearchLink, SearchRecord} from '../../manifest/select-search.js';
import type {Citations} from '../brief-card/citations.js';
import {recordName} from './kind-name.js';
import type {Piece} from './search-engine.js';

/** Tells which pieces of a record's text match. */
export type Mark = (record: SearchRecord, text: string) => readonly Piece[];

/** One result of a search. */
export function renderRecord(
  view: View,
  record: SearchRecord,
  index: number,
  mark: Mark,
  choose: (filter: Filter) => void,
  citations: Citations,
): TemplateResult {
  const {id, kind, title, summary, mentions, source} = record;
  const link = bestLink(view, record);
  const [mention] = mentions;
  const publication = kind === 'publication' ? findPublication(view.manifest, id) : undefined;
  const shown =
    kind === 'country'
      ? renderPieces(mark(record, view.country(id)))
      : renderMarked(view, record, title, mark);
  return html`<li class="item" part="item" data-index=${index}>
    ${renderFacts('meta', [
      recordName(record),
      statusLabel(record.status),
      view.date(record.date),
      view.text(source),
      kind === 'country' ? '' : describeCountries(view, record.countries),
      renderLanguage(view, record, link),
    ])}
    ${view.heading(link ? renderLink({id, url: link.url}, shown, {language: link.language}) : shown, 0, 'title')}
    ${
      summary
        ? html`<p
            class="summary"
            part="summary"
            dir=${textDirection(view.choose(summary).language)}
          >
            ${renderMarked(view, record, summary, mark)}
          </p>`
        : nothing
    }
    ${
      mention !== undefined && link === undefined
        ? html`<p class="small mention">${renderMention(view, record, mention)}</p>`
        : nothing
    }
    ${kind === 'country' ? renderChoice(view, id, choose) : nothing}
    ${publication ? citations.render(view, publication) : nothing}
  </li>`;
}

/** A country leads on to all that is about it. */
function renderChoice(
  view: View,
  country: string,
  choose: (filter: Filter) => void,
): TemplateResult {
  return html`<button class="button choose" part="choose" @click=${() => choose({country})}>
    ${msg(str`Show all about ${view.country(country)}`, {desc: 'Button of a search; the name of a country'})}
  </button>`;
}

/** Where the title leads: to the document that suits the reader. */
function bestLink({languages, manifest}: View, {links}: SearchRecord): SearchLink | undefined {
  const available = links.flatMap(({language}) => language ?? []);
  const best = lookupLanguage([...languages, manifest.language], available);
  return links.find(({language}) => language === best) ?? links[0];
}

/** A text in the reader's language, with what matches marked. */
function renderMarked(view: View, record: SearchRecord, text: Text, mark: Mark): Renderable {
  const plain = view.text(text);
  const {value, language} = view.choose(text);
  const pieces = mark(record, value);
  if (!pieces.some(({isMatch}) => isMatch)) return plain;
  const marked = renderPieces(pieces);
  if (isSameLanguage(language, view.locale)) return marked;
  return html`<span lang=${language} dir=${textDirection(language)}>${marked}</span>`;
}

function renderPieces(pieces: readonly Piece[]): TemplateResult {
  return html`${pieces.map(({text, isMatch}) =>
    isMatch ? html`<mark part="match">${text}</mark>` : text,
  )}`;
}

/** The language of what the link leads to, where the reader wants another. */
function renderLanguage(
  view: View,
  {languages}: SearchRecord,
  link: SearchLink | undefined,
): Renderable {
  const language = link?.language ?? languages[0];
  if (
    language === undefined ||
    [language, ...(link?.language ? [] : languages)].some((each) =>
      isSameLanguage(each, view.wantedLanguage),
    )
  )
    return nothing;
  return html`<span class="badge" part="language">${view.language(language)}</span>`;
}

function renderMention(view: View, {id, title}: SearchRecord, url: string): TemplateResult {
  return renderLink(
    {id, url},
    msg(str`Announced on ${hostName(url)}`, {
      desc: 'Link to a page that tells of a publication without an address of its own',
    }),
    {
      label: msg(str`Announced on ${hostName(url)}: ${view.plain(title)}`, {
        desc: 'The same with the title of the publication, for screen readers',
      }),
    },
  );
}
