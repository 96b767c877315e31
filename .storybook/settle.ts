/** Whether a widget is past loading, or will never be. */
function isSettled(widget: Element): boolean {
  const base = widget.shadowRoot?.querySelector('[part~="base"]');
  if (!base) return false;
  return isSlow(widget) || !base.querySelector('[part~="skeleton"]');
}

const isSlow = (widget: Element) =>
  widget.closest('[data-kiosk-src]')?.getAttribute('data-kiosk-src')?.endsWith('/slow.json') ===
  true;

/** All widgets in the light and in shadow trees. */
export function widgetsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('kiosk-') ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);
}

/** Resolves when no widget is loading any more, so that a check sees what readers see. */
export async function settle(root: ParentNode): Promise<void> {
  const end = performance.now() + 10_000;
  while (!widgetsIn(root).every(isSettled)) {
    if (performance.now() > end) throw new Error('A widget did not end loading.');
    await new Promise(requestAnimationFrame);
  }
  await document.fonts.ready;
}
