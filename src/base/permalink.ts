/** Links that lead to a record of a widget: `#kiosk=<id>` in the page's address. Loaded when the address has one. */
import type {ReactiveElement} from 'lit';

/** How the fragment of such an address begins. */
const permalinkStart = '#kiosk=';

/** A widget that may have to show more before a record is there. */
interface Host extends ReactiveElement {
  findRecord?(id: string): number;
  reveal?(index: number, takesFocus: boolean): void;
}

let opened = '';

/** Opens the record that the address names, when this widget has it: the first widget that does takes it. */
export async function openLinked(host: Host): Promise<void> {
  const {hash} = location;
  const id = recordId(hash);
  if (id === '' || hash === opened) return;
  const index = host.findRecord?.(id) ?? -1;
  if (index >= 0) host.reveal?.(index, false);
  await host.updateComplete;
  const record = host.shadowRoot?.getElementById(id);
  if (!record || hash === opened) return;
  opened = hash;
  for (const part of record.querySelectorAll('details')) part.open = true;
  record.tabIndex = -1;
  record.focus({preventScroll: true});
  record.scrollIntoView();
}

function recordId(hash: string): string {
  try {
    return hash.startsWith(permalinkStart)
      ? decodeURIComponent(hash.slice(permalinkStart.length))
      : '';
  } catch {
    return '';
  }
}

// The same link again leads there again. In Node there is no window, and nothing to lead to.
if ('window' in globalThis) {
  window.addEventListener('hashchange', () => (opened = ''), {capture: true});
}
