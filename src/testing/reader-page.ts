import type {ManifestElement} from '../base/manifest-element.js';
import {isSettled, showing} from './every-widget.js';
import {until} from './mount.js';

/** The manifest of the real project. */
export const realManifest = '/examples/sse-asia/manifest.json';

/** A manifest in which every field has a value. */
export const fullManifest = '/examples/full/manifest.json';

/** The place of all widgets of a page; a partner's column, as wide as the test wants it. */
export function makeColumn(width: number, manifest = realManifest): HTMLElement {
  const column = document.createElement('div');
  column.style.inlineSize = `${width}px`;
  column.dataset['kioskSrc'] = manifest;
  document.body.append(column);
  return column;
}

/** Puts a widget into a column, with attributes that show most of what it can do. */
export function addWidget(column: HTMLElement, name: string, src?: string): ManifestElement {
  const widget = document.createElement(`kiosk-${name}`);
  for (const [attribute, value] of Object.entries(showing[name] ?? {}))
    widget.setAttribute(attribute, value);
  if (src !== undefined) widget.setAttribute('src', src);
  column.append(widget);
  return widget as ManifestElement;
}

/** Waits until all widgets show what they have. */
export const settled = (): Promise<void> => until(isSettled, 'all widgets show what they have');
