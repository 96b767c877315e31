/** Which languages a reader wants at a place in the page, and word of it when that changes. */

/**
 * BCP 47 tags, most wanted first: the element's own `lang`, the nearest ancestor's (out of shadow trees too), and
 * the reader's browser. Tags may be malformed: whoever looks them up copes.
 */
export function wantedLanguages(element: Element): readonly string[] {
  const ancestor = closestThrough(parentOf(element), (each) => each.hasAttribute('lang'));
  const declared = [element, ancestor].map((each) => each?.getAttribute('lang') ?? '');
  // What hides readers' languages may leave none of it.
  return [...declared, ...((navigator as Partial<Navigator>).languages ?? [])].filter(Boolean);
}

/** The nearest element from `start` upward that passes, looking out of shadow trees as well. */
export function closestThrough(
  start: Element | null,
  passes: (element: Element) => boolean,
): Element | null {
  for (let element = start; element !== null; element = parentOf(element)) {
    if (passes(element)) return element;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;
let observedRoots = new WeakSet<Node>();

/**
 * Calls `changed` whenever a `lang` or `data-kiosk-src` changes above the element, or the reader's languages do. Returns
 * what ends it.
 */
export function watchAncestors(element: Element, changed: () => void): () => void {
  watchers.add(changed);
  // The same listener for all: it is added once.
  window.addEventListener('languagechange', notifyAll);
  for (let node: Element | null = element; node !== null; node = hostOf(node))
    observe(node.getRootNode());
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    observer?.disconnect();
    window.removeEventListener('languagechange', notifyAll);
    observedRoots = new WeakSet();
  };
}

function observe(root: Node): void {
  if (observedRoots.has(root)) return;
  observedRoots.add(root);
  observer ??= new MutationObserver(notifyAll);
  observer.observe(root, {subtree: true, attributeFilter: ['lang', 'data-kiosk-src']});
}

/** Makes all widgets look again at what they speak. */
export function notifyAll(): void {
  for (const notify of watchers) notify();
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
