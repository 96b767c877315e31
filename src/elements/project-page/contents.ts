import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {PageActions, PageState} from './page-body.js';

/** A line of the table of contents. */
export interface Entry {
  readonly name: string;
  readonly title: string;
}

/** The table of contents: beside the sections where there is room, else behind a button. */
export function renderContents(
  entries: readonly Entry[],
  {current, isOpen}: PageState,
  {toggle, go}: PageActions,
): TemplateResult {
  // Not "#…" alone, which a page's <base> would turn into another page.
  const here = location.href.replace(/#.*/, '');
  const label = msg('On this page', {desc: 'Over the table of contents of a page'});
  return html`<nav class="contents" part="contents" aria-label=${label}>
    <button class="button opener" aria-expanded=${isOpen} aria-controls="entries" @click=${toggle}>
      ${label}
    </button>
    <p class="label" aria-hidden="true">${label}</p>
    <ol id="entries" class=${isOpen ? 'open' : ''}>
      ${entries.map(
        ({name, title}) => html`<li>
          <a
            href="${here}#${name}"
            aria-current=${name === current ? 'true' : nothing}
            @click=${(event: MouseEvent) => {
              // In another tab the address leads there by itself.
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              go(name);
            }}
            >${title}</a
          >
        </li>`,
      )}
    </ol>
  </nav>`;
}
