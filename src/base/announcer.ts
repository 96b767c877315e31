/** Says how many there are, once a reader has chosen. Loaded with the first choice. */
import {html, render, type ReactiveElement} from 'lit';

/** Milliseconds for which a count stands before it is said: who types hears where it ends, and not each letter. */
const pause = 1000;

/** Gives a widget a live region, which says what stands in its `part="count"` whenever that has changed. */
export function announce(host: ReactiveElement): void {
  const {renderRoot} = host;
  // Beside what is drawn, in the language of the widget.
  const base = renderRoot.querySelector<HTMLElement>('.base');
  if (base === null || base.querySelector('.said')) return;
  render(html`<p class="visually-hidden said" role="status"></p>`, base);
  const region = base.querySelector('.said');
  if (region === null) return;
  let count = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hostUpdated = () => {
    const now = renderRoot.querySelector('[part=count]')?.textContent ?? '';
    if (now === count) return;
    count = now;
    region.textContent = '';
    clearTimeout(timer);
    timer = setTimeout(() => (region.textContent = now), pause);
  };
  // A widget that is gone has nothing to say, and is not to be held.
  const hostDisconnected = () => {
    clearTimeout(timer);
  };
  hostUpdated();
  host.addController({hostUpdated, hostDisconnected});
}
