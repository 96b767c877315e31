/** Keys lead from the search field through the results and back. */

const resultSelector = '[data-index]';

/** Puts the focus on the first result. */
export function focusFirst(root: ParentNode): void {
  focus(root.querySelector<HTMLElement>(resultSelector));
}

/**
 * Arrows go from the field to the results, from one to the next and back to the field; Home and End to the first and the
 * last. Escape goes back to the field, and there clears it.
 */
export function steer(event: KeyboardEvent, root: ParentNode): void {
  const {key, target} = event;
  // Some keys choose a character in an input method, and with others they do something for the browser.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [
    ...root.querySelectorAll<HTMLElement>(`input[type=search], ${resultSelector}, .more`),
  ];
  const at = stops.findIndex((stop) => stop.contains(target as Node));
  const [field] = stops;
  if (at < 0 || !(field instanceof HTMLInputElement)) return;
  if (at === 0 && key === 'Escape') {
    if (field.value === '') return;
    field.value = '';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  } else if (at === 0 && key !== 'ArrowDown') return;
  const next = stops[destination(key, at, stops)];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  focus(next);
}

function destination(key: string, at: number, stops: readonly HTMLElement[]): number {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 1;
    case 'End':
      // Not `findLastIndex`, which Firefox has since version 104.
      return stops.map((stop) => stop.matches(resultSelector)).lastIndexOf(true);
    default:
      return key === 'Escape' ? 0 : -1;
  }
}

/** A result without a link or a button takes the focus itself. */
function focus(stop: HTMLElement | null): void {
  const link = stop?.matches(resultSelector) ? stop.querySelector<HTMLElement>('a, button') : null;
  if (stop?.matches(resultSelector) && link === null) stop.tabIndex = -1;
  (link ?? stop)?.focus();
}
