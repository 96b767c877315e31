import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {NewsArchive} from './news-archive.js';

/**
 * The button that loads the next part of an archive, and what came of it.
 *
 * @param isFruitless - whether the last part held nothing of what is asked for
 */
export function renderOlder(
  {next, status}: NewsArchive,
  isFruitless: boolean,
  load: () => void,
): TemplateResult {
  const button = html`<button
    class="button older"
    part="older"
    aria-disabled=${status === 'loading'}
    @click=${load}
  >
    ${describeButton(status)}
  </button>`;
  return html`
    <p class="outcome muted small" role="status" tabindex="-1"
      >${describeOutcome(status, isFruitless)}</p
    >
    ${next === undefined ? nothing : button}
  `;
}

function describeButton(status: NewsArchive['status']): string {
  if (status === 'loading') return msg('Loading…', {desc: 'While the content is on its way'});
  if (status === 'failed') return msg('Try again', {desc: 'Button, after a failure'});
  return msg('Show older news', {desc: 'Button that loads the next part of an archive'});
}

function describeOutcome(status: NewsArchive['status'], isFruitless: boolean) {
  if (status === 'failed') {
    return msg('Older news could not be loaded.', {desc: 'After the button Show older news'});
  }
  if (!isFruitless) return nothing;
  return msg('No older news was found.', {desc: 'After the button Show older news'});
}
