/** The end of a widget that can draw nothing at all, not even why. Loaded when one fails so. */
import {html, render, type ReactiveElement} from 'lit';

/** Shows what the page has put between the tags, unless something is drawn, and tells its developer why. */
export function giveUp({renderRoot}: ReactiveElement, cause: unknown): void {
  console.error(cause);
  if (renderRoot.querySelector('.base') === null) render(html`<slot></slot>`, renderRoot);
}
