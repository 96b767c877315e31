/** Style sheets for a widget that was moved into another document, or back. Loaded when one is. */
import type {CSSResult, ReactiveElement} from 'lit';
import type {LazyHost} from './lazy-module.js';

/** Gives a widget all of its style sheets. Those that one document has made do not serve in another. */
export function dress(widget: ReactiveElement & LazyHost): void {
  const {ownerDocument, shadowRoot, lateStyles = []} = widget;
  const {elementStyles} = widget.constructor as typeof ReactiveElement;
  const view = ownerDocument.defaultView;
  if (shadowRoot === null || view === null) return;
  shadowRoot.adoptedStyleSheets = [...(elementStyles as CSSResult[]), ...lateStyles]
    .map((style) => (view === window ? style.styleSheet : copyOf(style, view)))
    .filter((sheet) => sheet !== undefined);
}

function copyOf({cssText}: CSSResult, view: Window & typeof globalThis): CSSStyleSheet {
  const copy = new view.CSSStyleSheet();
  copy.replaceSync(cssText);
  return copy;
}
