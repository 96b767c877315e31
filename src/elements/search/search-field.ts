/** What a search shows before anything else of it is loaded. */
import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

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
