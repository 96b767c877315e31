import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {statusLabel} from '../../base/status-label.js';
import type {Renderable, View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import type {SelectedEvaluation} from '../../manifest/select-evaluation.js';
import {renderEditions} from '../brief-card/brief.js';
import {editions, titleAddress} from '../brief-card/publication.js';
import {conductLabel, typeLabel} from './labels.js';
import {hasReport} from './report.js';
import {renderText} from './text.js';

/**
 * What the evaluation is: with `isWhole` at length, else only what tells it from others.
 *
 * @param count - how many records match what a reader chose
 */
export function renderHeader(
  view: View,
  {publication, evaluation}: SelectedEvaluation,
  isWhole: boolean,
  count: Renderable,
): TemplateResult {
  const {id, title, subtitle, summary, note, status} = publication;
  const [best] = editions(view, publication);
  const url = titleAddress(publication, best);
  const text = view.text(title);
  const label = statusLabel(status);
  return html`<header class="top" part="header">
    ${renderFacts('kind', [
      typeLabel(evaluation.type),
      conductLabel(evaluation.conduct),
      label ? html`<span class="status" part="status">${label}</span>` : nothing,
    ])}
    ${view.heading(url === undefined ? text : renderLink({id, url}, text, {part: 'title'}))}
    ${renderText(view, subtitle, 'subtitle')}
    ${
      isWhole
        ? html`
            ${renderText(view, summary, 'summary')} ${renderText(view, note, 'note')}
            ${hasReport(publication) ? nothing : renderEditions(view, publication, undefined, [])}
            ${renderPeriod(view, publication, evaluation)}
          `
        : nothing
    }
    <p class="muted small" part="count">${count}</p>
  </header>`;
}

function renderPeriod(
  view: View,
  {date, countries}: Publication,
  {start, end}: SelectedEvaluation['evaluation'],
): TemplateResult {
  return html`<dl class="about small" part="facts">
    ${renderFact(
      msg('Period assessed', {
        desc: 'Before the first and last day of what an evaluation is about',
      }),
      (start ?? end) && html`${view.date(start)} – ${view.date(end)}`,
    )}
    ${renderFact(msg('Date', {desc: 'Before the date of a publication'}), date && view.date(date))}
    ${renderFact(
      msg('Countries', {desc: 'Before names of countries'}),
      view.list(countries.map((code) => view.country(code))),
    )}
  </dl>`;
}

function renderFact(name: string, value: Renderable | undefined): Renderable {
  return value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}
