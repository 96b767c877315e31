/** A reader's way through a page by keyboard. */
import type {Page} from 'playwright-core';

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
export async function findStops(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    window.stops = all(document.body)
      .filter((element) =>
        element.matches('a[href], button, input, select, summary, [tabindex="0"]'),
      )
      .filter((element) => element.checkVisibility({visibilityProperty: true}))
      .filter(({id}) => id !== 'before' && id !== 'after');
    return window.stops.map((element) => {
      const root = element.getRootNode();
      const owner = root instanceof ShadowRoot ? root.host.localName : '';
      const text = element.getAttribute('aria-label') ?? element.textContent.trim();
      return `${owner} <${element.localName}> ${text.replace(/\s+/g, ' ').slice(0, 50)}`;
    });
  });
}

/** Goes from one end of the page to the other. Places of all that had the focus, among the stops; -1 for anything else. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly number[]> {
  const [from, to] = key === 'Tab' ? ['before', 'after'] : ['after', 'before'];
  await page.locator(`#${from}`).focus();
  const count = await page.evaluate(() => {
    window.visited = [];
    // Once for all ways: the same function is added only once.
    document.addEventListener(
      'keyup',
      (window.note ??= ({key: released}) => {
        // Not when Shift is let go.
        if (released !== 'Tab') return;
        let element = document.activeElement ?? document.body;
        while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        window.visited?.push(element);
      }),
    );
    return window.stops?.length ?? 0;
  });
  for (let presses = 0; presses <= count; presses++) await page.keyboard.press(key);
  return page.evaluate((end) => {
    const {stops = [], visited = []} = window;
    const places = visited.map((element) => stops.indexOf(element));
    // At the other end there is nothing left to reach.
    return visited.at(-1)?.id === end ? places.slice(0, -1) : places;
  }, to);
}

/** Places of the stops that show nothing when they have the focus. */
export async function findUnmarked(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
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
  });
}

/** Whether the focus is in what a selector finds in a widget, or on it. */
export async function isFocusIn(page: Page, name: string, selector: string): Promise<boolean> {
  return page.locator(`body > kiosk-${name}`).evaluate(({shadowRoot}, wanted) => {
    const element = shadowRoot?.activeElement;
    return Boolean(element?.closest(wanted));
  }, selector);
}
