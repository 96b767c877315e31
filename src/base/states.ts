/** The states that every widget shares: loading, empty, failed. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {View} from './view.js';
import {times} from './times.js';

/** A stand-in of about the final height. Its words come after a second (in CSS), when somebody wonders. */
export function renderLoading(skeleton: TemplateResult): TemplateResult {
  return html`
    <div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div>
    <p class="late muted small">${msg('Loading…', {desc: 'While the content is on its way'})}</p>
  `;
}

/** Lines as a paragraph that is not there yet. */
export function renderBones(lines: number): TemplateResult {
  return html`${times(
    lines,
    (index) => html`<div class="bone ${index % 3 === 2 ? 'short' : ''}"></div>`,
  )}`;
}

/**
 * Why there is nothing, and what can be done. The page's own fallback stands below. While it is tried again, the reason is
 * not said again.
 */
export function renderFailure(
  reason: string | undefined,
  isRetrying: boolean,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="panel" part="error" role="status" aria-atomic="false">
      <p>${reason ?? msg('The content could not be reached.', {desc: 'Why there is nothing to show'})}</p>
      ${renderRetry(isRetrying, retry)}
    </div>
    <slot></slot>
  `;
}

/** The button that tries again. */
export function renderRetry(isRetrying: boolean, retry: () => void): TemplateResult {
  return html`<button class="button" part="retry" aria-disabled=${isRetrying} @click=${retry}>
    ${isRetrying ? msg('Trying again…', {desc: 'The button Try again, after it was pressed'}) : msg('Try again', {desc: 'Button, after a failure'})}
  </button>`;
}

/**
 * Nothing to show: because nothing is published, or because nothing matches what the reader chose.
 *
 * @param reason - another one, in a sentence
 */
export function renderEmpty(clearFilters?: () => void, reason?: string): TemplateResult {
  return html`
    <div class="panel" part="empty">
      <slot name="empty">
        <p>
          ${reason ?? (clearFilters ? msg('Nothing matches.', {desc: 'When a reader’s filters leave nothing to show'}) : msg('Nothing has been published here yet.', {desc: 'In place of an empty list'}))}
        </p>
      </slot>
      ${
        clearFilters
          ? html`<button class="button" @click=${clearFilters}>${msg('Clear filters', {desc: 'Button: shows all again'})}</button>`
          : nothing
      }
    </div>
  `;
}

/** Tells the reader when texts are not in the wanted language. Made after the content, which knows. */
export function renderLanguageNotice(view: View): TemplateResult | typeof nothing {
  if (!view.usesDefaultLanguage) return nothing;
  const wanted = view.language(view.wantedLanguage);
  const shown = view.language(view.manifest.language);
  return html`<p class="notice" part="notice">
    ${msg(str`Not everything is available in ${wanted}; showing ${shown}.`, {desc: 'Names of two languages'})}
  </p>`;
}
