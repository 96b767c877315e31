/** What the types must refuse. */
import 'project-kiosk/elements/brief-list.js';

export function refuse(): void {
  const list = document.querySelector('kiosk-brief-list')!;
  // @ts-expect-error -- a number
  list.limit = 'many';
  // @ts-expect-error -- no such field
  list.addEventListener('kiosk-filter', ({detail}) => detail);
  // @ts-expect-error -- no such element is imported
  document.querySelector('kiosk-timeline')!.src = '';
}
