/** What is known of a record beside its title and its text. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Renderable, View} from './view.js';

/** One quiet row with points between; nothing where nothing is known. */
export function renderFacts(part: string, facts: readonly Renderable[]): Renderable {
  const known = facts.filter((fact) => fact !== nothing && fact !== '');
  if (known.length === 0) return nothing;
  return html`<p class="facts ${part}" part=${part}>
    ${known.map((fact) => html`<span class="fact">${fact}</span>`)}
  </p>`;
}

/** More than these are counted and not named. */
const namedCountries = 3;

/** The countries that something is about, by name where they are few. */
export function describeCountries(view: View, codes: readonly string[]): string {
  if (codes.length <= namedCountries) return view.list(codes.map((code) => view.country(code)));
  return view.plural(
    msg('one:# country|other:# countries', {desc: 'How many countries something is about'}),
    codes.length,
  );
}
