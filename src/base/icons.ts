/**
 * The icons, of one set: Lucide 1.62 (ISC, lucide-license.txt), and only those that are used. The package is 67 MB for
 * that, so that they are copied. All that a drawing needs stands in it: no style goes with a first view.
 */
import {html, type TemplateResult} from 'lit';

/** On a button that saves an event. */
export const calendarPlus = draw(
  'M16 18h6M16 2v3M19 15v6M21 11.5V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h8.3M3 9h18M8 2v3',
);

/** On a button that copies. The sheet in front is a rectangle there, and written as a path here. */
export const copy = draw(
  'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
);

/** On a button that saves a file. */
export const download = draw('M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5');

/** What overflows shrinks to nothing in a row that is too narrow; what does not keeps its size. */
function draw(path: string): TemplateResult {
  return html`<svg
    width="1.25em"
    height="1.25em"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    overflow="visible"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
}
