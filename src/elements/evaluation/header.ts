import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import {statusLabel} from '../../base/status-label.js';
import type {Renderable, View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import type {SelectedEvaluation} from '../../manifest/select-evaluation.js';
import {renderEditions} from '../brief-card/brief.js';
import {editions, titleAddress} from '../brief-card/publication.js';
import {conductLabel, typeLabel} from './labels.js';
import {hasReport} from './report.js';

/** What the evaluation is: with `isWhole` at length, else only what tells it from others. */
export function renderHeader(
  view: View,
  {publication, evaluation}: SelectedEvaluation,
  isWhole: boolean,
): TemplateResult {
  const {id, title, subtitle, summary, note, status} = publication;
  const [best] = editions(view, publication);
  const url = titleAddress(publication, best);
  const text = view.text(title);
  const label = statusLabel(status);
  const kind = [typeLabel(evaluation.type), conductLabel(evaluation.conduct)].filter(Boolean);
  return html`<header class="top" part="header">
    <p class="eyebrow meta" part="kind">
      ${kind.map((each) => html`<span>${each}</span>`)}
      ${label ? html`<span class="status" part="status">${label}</span>` : nothing}
    </p>
    ${view.heading(url === undefined ? text : renderLink({id, url}, text, {part: 'title'}))}
    ${subtitle ? html`<p class="subtitle" part="subtitle">${view.text(subtitle)}</p>` : nothing}
    ${
      isWhole
        ? html`
            ${summary ? html`<p class="lede" part="summary">${view.text(summary)}</p>` : nothing}
            ${note ? html`<p class="note" part="note">${view.text(note)}</p>` : nothing}
            ${hasReport(publication) ? nothing : renderEditions(view, publication, undefined, [])}
            ${renderFacts(view, publication, evaluation)}
          `
        : nothing
    }
  </header>`;
}

function renderFacts(
  view: View,
  {date, countries, authors, status = 'published'}: Publication,
  {start, end}: SelectedEvaluation['evaluation'],
): Renderable {
  const published =
    status === 'published'
      ? msg('Published', {desc: 'Before a date'})
      : msg('Expected', {desc: 'Before the date when something is to be published'});
  const facts: readonly (readonly [string, Renderable])[] = [
    [
      msg('Period assessed', {
        desc: 'Before the first and last day of what an evaluation is about',
      }),
      start || end ? html`${view.date(start)} – ${view.date(end)}` : nothing,
    ],
    [published, view.date(date)],
    [
      msg('Countries', {desc: 'Before names of countries'}),
      view.list(countries.map((code) => view.country(code))),
    ],
    [
      msg('Authors', {desc: 'Before the names of those who wrote a publication'}),
      view.list(authors.map(({name}) => name)),
    ],
  ];
  const known = facts.filter(([, value]) => value !== nothing && value !== '');
  if (known.length === 0) return nothing;
  return html`<dl class="about" part="facts">
    ${known.map(
      ([name, value]) => html`
        <div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>
      `,
    )}
  </dl>`;
}
