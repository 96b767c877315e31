/**
 * A reader's way through a page by keyboard, from `#before` to `#after`. Each function leans on nothing but the window, so
 * that it can be handed to a page as a whole.
 */
declare global {
  interface Window {
    /** All that Tab should stop at, in the order of the document. */
    stops?: readonly Element[];
    /** What has had the focus. */
    visited?: Element[];
    /** Notes what has the focus now. */
    note?: (event: KeyboardEvent) => void;
  }
}

/** Names of all that Tab should stop at between `#before` and `#after`, in the order of the document. */
export function noteStops(): readonly string[] {
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const wanted = 'a[href], button, input, select, summary, [tabindex="0"]';
  window.stops = all(document.body)
    .filter((element) => element.matches(wanted))
    .filter((element) => element.checkVisibility({visibilityProperty: true}))
    .filter(({id}) => id !== 'before' && id !== 'after');
  return window.stops.map((element) => {
    const root = element.getRootNode();
    const owner = root instanceof ShadowRoot ? root.host.localName : '';
    const text = element.getAttribute('aria-label') ?? element.textContent.trim();
    return `${owner} <${element.localName}> ${text.replace(/\s+/g, ' ').slice(0, 50)}`;
  });
}

/** Puts the focus on one end, and notes from now on where Tab leads. The number of stops until the other end. */
export function startWalk(from: 'before' | 'after'): number {
  document.getElementById(from)?.focus();
  window.visited = [];
  // Once for all ways: the same function is added only once.
  document.addEventListener(
    'keyup',
    (window.note ??= ({key}) => {
      // Not when Shift is let go.
      if (key !== 'Tab') return;
      let element = document.activeElement ?? document.body;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      window.visited?.push(element);
    }),
  );
  return window.stops?.length ?? 0;
}

/** Places of all that had the focus, among the stops; -1 for anything else but the other end. */
export function endWalk(to: 'before' | 'after'): readonly number[] {
  const {stops = [], visited = []} = window;
  const places = visited.map((element) => stops.indexOf(element));
  // At the other end there is nothing left to reach.
  return visited.at(-1)?.id === to ? places.slice(0, -1) : places;
}

/** Places of the stops that show nothing when they have the focus. */
export async function findUnmarked(): Promise<readonly number[]> {
  const unmarked: number[] = [];
  for (const [index, element] of (window.stops ?? []).entries()) {
    (element as HTMLElement).focus();
    const isPlace = element.matches('.place');
    if (isPlace) await new Promise(requestAnimationFrame);
    // A link that covers its item has the mark around that.
    const hasOutline = ['', '::before'].some((part) => {
      const {content, outlineStyle, outlineWidth} = getComputedStyle(element, part);
      const isThere = part === '' || content !== 'none';
      return isThere && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    // On a map, a ring stands above all shapes.
    const hasRing = isPlace && element.closest('svg')?.querySelector('.ring') !== null;
    if (!hasOutline && !hasRing) unmarked.push(index);
  }
  return unmarked;
}
