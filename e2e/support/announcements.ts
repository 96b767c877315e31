/** What a screen reader says by itself: the changes of a page's live regions. */
import type {Page} from 'playwright-core';

declare global {
  interface Window {
    announcements?: string[];
  }
}

/** Writes down, from now on, whatever a live region comes to say. Call it before the page has any script. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const announcements: string[] = (window.announcements = []);
    const regions = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    const said = new WeakMap<Element, string>();
    const textOf = (element: Element): string =>
      element.checkVisibility({visibilityProperty: true})
        ? element.textContent.replace(/\s+/g, ' ').trim()
        : '';
    const observe = (root: ParentNode & Node): void => {
      new MutationObserver((records) => {
        const changed = new Set<Element>();
        for (const {target, addedNodes} of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest(regions);
          if (region) changed.add(region);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            // A region that comes with its text is read as well, by most.
            for (const each of [node, ...node.querySelectorAll('*')])
              if (each.matches(regions)) changed.add(each);
          }
        }
        for (const region of changed) {
          const text = textOf(region);
          const before = said.get(region) ?? '';
          said.set(region, text);
          if (text && text !== before) announcements.push(text);
        }
      }).observe(root, {subtree: true, childList: true, characterData: true});
    };
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      observe(root);
      return root;
    };
    observe(document);
  });
}

/** What was said since it was last asked. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announcements?.splice(0) ?? []);
}
