import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import type {Renderable, View} from '../../base/view.js';
import type {Country, Phase} from '../../manifest/model.js';
import type {CountryCount, CountryGroup} from '../../manifest/select-countries.js';

/** How a reader chooses a country. */
export interface CountryChoice {
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

/** The phases that a group of countries takes part in; nothing where the project has no phases. */
export function renderGroupTitle(view: View, group: CountryGroup): Renderable {
  const {phases} = view.manifest.project;
  if (phases.length === 0) return nothing;
  const [phase, ...others] = phases.filter(({id}) => group.phases.includes(id));
  if (phase !== undefined && others.length === 0) return renderPhaseTitle(view, phase);
  return html`<div class="title">${view.heading(describeGroup(view, group))}</div>`;
}

function renderPhaseTitle(view: View, phase: Phase): TemplateResult {
  const {start, end, summary} = phase;
  const dates = html`<p class="muted small" part="dates">
    ${view.date(start, 'short')}–${view.date(end, 'short')}
  </p>`;
  return html`<div class="title">
    ${view.heading(renderPhase(view, phase))}
    ${start || end ? dates : nothing}
    ${summary ? html`<p class="muted small" part="summary">${view.text(summary)}</p>` : nothing}
  </div>`;
}

/** What a group of countries has in common, in words. */
export function describeGroup(view: View, {phases}: CountryGroup): string {
  const all = view.manifest.project.phases;
  const shared = all.filter(({id}) => phases.includes(id));
  if (shared.length === 0) {
    return msg('Other countries', {desc: 'Heading over countries that take part in no phase'});
  }
  if (shared.length === 2 && all.length === 2) {
    return msg('Both phases', {desc: 'Heading over countries that take part in both phases'});
  }
  return view.list(shared.map(({title}) => view.plain(title)));
}

function renderPhase(view: View, {id, title, page}: Phase): Renderable {
  const text = view.text(title);
  return page === undefined ? text : renderLink({id, url: page}, text);
}

/** A country: a button where readers choose, else a link where it has a page. */
export function renderCountry(
  view: View,
  {country, outputs}: CountryCount,
  choice: CountryChoice | undefined,
): TemplateResult {
  const {code, page} = country;
  const name = renderName(view, country);
  const forms = msg('one:# output|other:# outputs', {
    desc: 'How many publications there are on a country',
  });
  const isLink = choice === undefined && page !== undefined;
  const content = html`
    <span class="code" part="code" aria-hidden="true">${code}</span>
    <span class="label">
      <span class="name">${isLink ? renderLink({id: code, url: page}, name) : name}</span>
      <span class="count">${view.plural(forms, outputs)}</span>
    </span>
  `;
  return html`<li class="country ${outputs === 0 ? 'quiet' : ''}" part="country">
    ${
      choice === undefined
        ? html`<div class="row">${content}</div>`
        : html`<button
            class="row toggle"
            part="toggle"
            aria-pressed=${choice.isChosen}
            @click=${choice.toggle}
          >
            ${content}
          </button>`
    }
  </li>`;
}

function renderName(view: View, {code, name}: Country): Renderable {
  const shown = view.country(code);
  // The publisher's, where it is no one else's, says in which language it is.
  return shown === view.plain(name) ? view.text(name) : shown;
}
