import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Renderable, View} from '../../base/view.js';
import type {Organisation} from '../../manifest/model.js';
import {selectFacts, type ProjectFacts} from '../../manifest/select-facts.js';

/** The first screen: what the project is, whose, when and where. */
export function renderTitleBlock(view: View): TemplateResult {
  const {title, summary} = view.manifest.project;
  const facts = selectFacts(view.manifest);
  return html`<div class="head" part="head">
    ${
      facts.publishers.length > 0
        ? html`<ul class="publishers" part="publishers">
            ${facts.publishers.map((each) => renderPublisher(view, each))}
          </ul>`
        : nothing
    }
    ${title && view.heading(view.text(title), 0, 'title')}
    ${summary ? html`<p class="lede" part="summary">${view.text(summary)}</p>` : nothing}
    ${renderFacts(view, facts)}
  </div>`;
}

function renderPublisher(view: View, {name, logo}: Organisation): TemplateResult {
  return html`<li>
    ${logo ? html`<img part="logo" src=${logo.url} alt="" height="48" />` : nothing}
    ${view.text(name)}
  </li>`;
}

function renderFacts(view: View, facts: ProjectFacts): Renderable {
  const {start, end, countries, publications, donors} = facts;
  const years = start && html`${view.date(start)}–${view.date(end)}`;
  const names = donors.map(({name}) => html`<span class="donor">${view.text(name)}</span>`);
  const known = [
    [msg('Period', {desc: 'Before the years in which a project runs'}), years],
    [msg('Countries', {desc: 'Before names of countries'}), countries && view.number(countries)],
    [
      msg('Publications', {
        desc: 'Before how many publications there are, and over a list of them',
      }),
      publications && view.number(publications),
    ],
    [msg('Funded by', {desc: 'Before the names of organisations'}), donors.length && names],
  ].filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="figures" part="facts">
    ${known.map(
      ([label, value]) => html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`,
    )}
  </dl>`;
}
