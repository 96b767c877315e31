/** What a search shows before anything else of it is loaded. */
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {View} from '../../base/view.js';
import type {Manifest} from '../../manifest/model.js';

/** Tells this search from others in the page. */
export function nameForm(view: View, {project}: Manifest): string {
  return msg(str`All of ${view.plain(project.shortTitle ?? project.title)}`, {
    desc: 'Name of a search over all that a project has published, for screen readers; title of the project',
  });
}

export function renderField(query: string, ask: (query: string) => void): TemplateResult {
  return html`<label class="field">
    <span class="small">${msg('Search', {desc: 'Label of a search field'})}</span>
    <input
      type="search"
      part="input"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      .value=${query}
      @input=${({currentTarget}: Event) => ask((currentTarget as HTMLInputElement).value)}
    />
  </label>`;
}

export function describeFailure(): string {
  return msg('The search could not be loaded. It is tried again as you type.', {
    desc: 'Below a search field, after a failure',
  });
}
