/**
 * What is wrong with how a part of a page is laid out, each fault as a sentence: what is wider than that part, cut off, or
 * written over something else. Found in what the engine drew, shadow trees included.
 *
 * All of it is one function that leans on nothing else, so that tests in a browser can call it, and tests from outside
 * can hand it to a page.
 */
export function findLayoutFaults(
  container: HTMLElement = document.documentElement,
): readonly string[] {
  const faults: string[] = [];
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const parent = (element: Element): Element | null => {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    return element.assignedSlot ?? element.parentElement ?? host;
  };
  const name = (element: Element): string => {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    const part = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
    return `${host}<${element.localName} ${part}> “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  /** For eyes: what is only for ears, and what scrolls by itself, is left out. */
  const isFree = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = parent(each)) {
      const {clipPath, overflowX, opacity} = getComputedStyle(each);
      if (clipPath === 'inset(50%)' || overflowX === 'auto' || opacity === '0') return false;
    }
    return true;
  };
  const seen = all(container).filter(
    (element) =>
      !['head', 'script', 'style'].includes(element.localName) &&
      element.checkVisibility({visibilityProperty: true}) &&
      isFree(element),
  );

  const {scrollWidth, clientWidth} = container;
  const start = container.getBoundingClientRect().left;
  if (scrollWidth > clientWidth) faults.push(`All of it is ${scrollWidth} px wide.`);
  for (const element of seen) {
    const {left, right, width} = element.getBoundingClientRect();
    const isOut = left < start - 1 || right > start + clientWidth + 1;
    if (width > 0 && !element.closest('svg') && isOut)
      faults.push(`${name(element)} is from ${left - start} to ${right - start}.`);
    const {overflowX, overflowY, textOverflow} = getComputedStyle(element);
    const {localName} = element;
    if (localName === 'svg' || localName === 'img' || localName === 'select') continue;
    if (element.scrollWidth > element.clientWidth + 1 && overflowX === 'hidden')
      faults.push(`${name(element)} is cut at its side.`);
    if (element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden')
      faults.push(`${name(element)} is cut at its end.`);
    if (textOverflow === 'ellipsis') faults.push(`${name(element)} may end with dots.`);
  }

  /** Lines of text, each a little smaller than its letters may be. */
  const lines = seen.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((rect) => ({
          element,
          left: rect.left + 2,
          right: rect.right - 2,
          top: rect.top + rect.height * 0.2,
          bottom: rect.bottom - rect.height * 0.2,
        }));
      }),
  );
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (line.element === other.element) continue;
      const meets =
        line.left < other.right &&
        other.left < line.right &&
        line.top < other.bottom &&
        other.top < line.bottom;
      if (meets) faults.push(`${name(line.element)} lies over ${name(other.element)}.`);
    }
  });
  return [...new Set(faults)];
}
