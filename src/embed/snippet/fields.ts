import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ChoiceName} from './choices.js';
import type {Options} from './widgets.js';

/** A choice among options, with its label. */
export function selectField(
  name: ChoiceName,
  label: string,
  options: Options,
  chosen: string,
): TemplateResult {
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${options.map(
        ([value, title]) =>
          html`<option .value=${value} .selected=${live(value === chosen)}>${title}</option>`,
      )}
    </select>
  </p>`;
}

/** An address or a number to type, with its label and a sentence below. */
export function inputField(
  name: ChoiceName,
  label: string,
  value: string,
  type: 'url' | 'number',
  hint?: string,
): TemplateResult {
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'url' ? 'url' : 'numeric'}
      min=${type === 'number' ? 1 : nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${hint ? `${name}-hint` : nothing}
      .value=${live(value)}
    />
    ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
  </p>`;
}
