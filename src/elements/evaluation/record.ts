import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import type {Renderable, View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import {findPage, type EvaluationEntry} from '../../manifest/select-evaluation.js';
import {editions} from '../brief-card/publication.js';
import {criterionLabel} from './labels.js';
import {renderText} from './text.js';

/** Draws one record of an evaluation, `depth` levels below the title, and a criterion with its findings. */
export function renderRecord(
  view: View,
  publication: Publication,
  {id, kind = '', place, title, text, countries, page, findings}: EvaluationEntry,
  depth = 2,
): TemplateResult {
  const anchor = `${publication.id}-${id}`;
  // In full: `#…` alone would lead elsewhere in a page with a `<base>`.
  const address = `${location.href.replace(/#.*/, '')}#${anchor}`;
  const isCriterion = kind === 'criterion';
  const known = isCriterion ? criterionLabel(view.plain(title)) : '';
  const plain = known || view.plain(title);
  const number = place.map((each) => view.number(each)).join('.');
  // A criterion is about all countries of the evaluation.
  const names = isCriterion ? '' : view.list(countries.map((code) => view.country(code)));
  return html`<li class="record" part=${kind} id=${anchor} tabindex="-1">
    <a class="number" part="number" href=${address} aria-label="${number}, ${plain}">${number}</a>
    <div class="what">
      ${view.heading(known || view.text(title), depth, 'record-heading')}
      ${renderText(view, text, 'text')}
      ${
        names || page
          ? html`<p class="source muted small" part="about">
              ${names && html`<span>${names}</span>`}
              ${page ? renderPage(view, publication, page, plain) : nothing}
            </p>`
          : nothing
      }
    </div>
    ${
      findings
        ? html`<ol>
            ${findings.map((each) => renderRecord(view, publication, each, depth + 1))}
          </ol>`
        : nothing
    }
  </li>`;
}

/** The page of the report: a link where a document opens at it. */
function renderPage(view: View, publication: Publication, page: number, title: string): Renderable {
  const text = msg(str`p. ${view.number(page)}`, {desc: 'Number of a page, abbreviated'});
  const document = findPage(editions(view, publication), page);
  if (document === undefined) return html`<span>${text}</span>`;
  const {url, language} = document;
  return renderLink({id: publication.id, url}, text, {
    part: 'page',
    className: 'page',
    label: `${text}, ${title}, ${view.language(language)}`,
    language,
    isDocument: true,
  });
}
