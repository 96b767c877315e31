declare global {
  interface Window {
    announcements?: string[];
  }
}

/**
 * Writes down in `window.announcements`, from now on, whatever a live region comes to say: what a screen reader says by
 * itself. Call it before there is a widget. It leans on nothing else, so that it can be handed to a page as a whole.
 */
export function listenToRegions(): void {
  const announcements: string[] = (window.announcements = []);
  const regions = '[role=status], [role=alert], [role=log], [aria-live]';
  const said = new WeakMap<Node, string>();
  const live = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(regions) ?? null;
    return region?.getAttribute('aria-live') === 'off' ? null : region;
  };
  /** What can be seen of it, with what is hidden until it is late left out. */
  const textOf = (node: Node): string => {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    const text = node instanceof HTMLElement ? node.innerText : (node.textContent ?? '');
    return element?.checkVisibility({visibilityProperty: true})
      ? text.replace(/\s+/g, ' ').trim()
      : '';
  };
  const say = (node: Node): void => {
    const text = textOf(node);
    const before = said.get(node) ?? '';
    said.set(node, text);
    if (text && text !== before) announcements.push(text);
  };
  const observe = (root: Node): void => {
    new MutationObserver((records) => {
      const changed = new Set<Node>();
      for (const {target, addedNodes} of records) {
        const region = live(target);
        // As a whole, or only what is new.
        if (region?.getAttribute('aria-atomic') !== 'false') changed.add(region ?? target);
        else
          for (const node of [target, ...addedNodes]) if (!node.hasChildNodes()) changed.add(node);
        for (const node of addedNodes)
          // A region that comes with its text is read as well, by most.
          if (node instanceof Element)
            for (const each of [node, ...node.querySelectorAll('*')])
              if (each.matches(regions)) changed.add(each);
      }
      for (const node of changed) if (live(node)) say(node);
    }).observe(root, {subtree: true, childList: true, characterData: true});
  };
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observe(root);
    return root;
  };
  observe(document);
}
