import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import type {Renderable, View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import {findPage, type EvaluationEntry} from '../../manifest/select-evaluation.js';
import {editions} from '../brief-card/publication.js';
import type {Anchors} from './anchors.js';

/** Draws one record of an evaluation, `depth` levels below the title. */
export function renderRecord(
  view: View,
  publication: Publication,
  {id, kind, place, title, text, countries, page}: EvaluationEntry,
  anchors: Anchors,
  depth: number,
): TemplateResult {
  const anchor = `${publication.id}-${id}`;
  const plain = view.plain(title);
  const number = place.map((each) => view.number(each)).join('.');
  const label = msg(str`${number}, link to: ${plain}`, {
    desc: 'Link to a numbered record, for screen readers; its number and title',
  });
  const about = [
    view.list(countries.map((code) => view.country(code))),
    page ? renderPage(view, publication, page, plain) : '',
  ].filter(Boolean);
  return html`<li class="record" part=${kind ?? ''} id=${anchor} tabindex="-1">
    <a class="number" part="number" href="#${anchor}" aria-label=${label} @click=${anchors.follow}
      >${number}</a
    >
    <div class="what">
      ${view.heading(view.text(title), depth, 'record-heading')}
      ${text ? html`<p>${view.text(text)}</p>` : nothing}
      ${
        about.length > 0
          ? html`<p class="meta" part="about">${about.map((each) => html`<span>${each}</span>`)}</p>`
          : nothing
      }
    </div>
  </li>`;
}

/** The page of the report: a link where a document opens at it. */
function renderPage(view: View, publication: Publication, page: number, title: string): Renderable {
  const text = msg(str`p. ${view.number(page)}`, {desc: 'Number of a page, abbreviated'});
  const found = findPage(editions(view, publication), page);
  if (found === undefined) return text;
  const {language} = found.document;
  return renderLink({id: publication.id, url: found.url}, text, {
    part: 'page',
    className: 'page',
    label: `${text}, ${title}, ${view.language(language)}`,
    language,
    isDocument: true,
  });
}
