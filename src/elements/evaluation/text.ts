import {html, nothing} from 'lit';
import type {Renderable, View} from '../../base/view.js';
import type {Text} from '../../manifest/model.js';

/** A text as a paragraph, whose part and class have this name; nothing where there is no text. */
export function renderText(view: View, text: Text | undefined, name: string): Renderable {
  return text ? html`<p class=${name} part=${name}>${view.text(text)}</p>` : nothing;
}
