/**
 * Has the code of far sections come before anybody needs it, as a print cannot wait for it. What is registered would be
 * drawn at once, which takes a phone longer than all that its reader sees: it is held back until it is near, or printed.
 */

/** A widget, which may not be registered yet. Lit asks `shouldUpdate` whenever it is about to draw. */
interface Held extends Element {
  shouldUpdate?: () => boolean;
  readonly requestUpdate?: () => void;
}

/** Sections of which some is loaded only as they are drawn: the hours of events, the borders of a map. */
const inParts = ['events', 'map'];

/**
 * Loads section by section, each when the page is loaded and the browser has nothing better to do. Not for readers who
 * save data.
 *
 * @param load - loads the code of a section; never rejects
 */
export function loadInTurn(
  sections: readonly Element[],
  load: (name: string) => Promise<void>,
): void {
  // A page's own `requestIdleCallback` may throw: then they come when they are near, or after a while.
  loadEach(sections, load).catch(() => undefined);
}

async function loadEach(
  sections: readonly Element[],
  load: (name: string) => Promise<void>,
): Promise<void> {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  if (connection?.saveData) return;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, {once: true});
    });
  for (const section of sections) {
    await leisure();
    if (!section.isConnected) return;
    if (!inParts.includes(section.id)) hold(section);
    await load(section.id);
  }
}

/** Resolves when the browser has nothing to do; where it does not tell (Safari), after a moment. */
function leisure(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 200);
  });
}

function hold(section: Element): void {
  for (const widget of section.querySelectorAll<Held>(':not(:defined)')) {
    widget.classList.add('far');
    widget.shouldUpdate = () => false;
  }
}

/** Has what was held back drawn. */
export function release(within: ParentNode): void {
  for (const widget of within.querySelectorAll<Held>('.far')) {
    widget.classList.remove('far');
    delete widget.shouldUpdate;
    widget.requestUpdate?.();
  }
}
