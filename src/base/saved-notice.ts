import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {formatDate} from '../manifest/format.js';
import type {RenderNotice} from './manifest-source.js';
import {renderRetry} from './states.js';

/** Says that what is shown is a copy of this instant, since the network fails, and offers to try again. */
export function renderSavedNotice(savedAt: string): RenderNotice {
  return (locale, isRetrying, retry) => {
    const date = formatDate(savedAt, locale);
    return html`<p class="saved muted small" part="saved" role="status">
      ${msg(str`Saved copy of ${date}`, {desc: 'Before content that is not the newest, since the network fails; the date on which it was saved'})}
      ${renderRetry(isRetrying, retry)}
    </p>`;
  };
}
