/** What the types must refuse. */
import type {} from 'project-kiosk/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type BriefList = SvelteHTMLElements['kiosk-brief-list'];

export const wrong: BriefList[] = [
  // @ts-expect-error -- a number
  {limit: 'many'},
  // @ts-expect-error -- no such property
  {colour: 'red'},
  // @ts-expect-error -- no such field
  {'onkiosk-filter': ({detail}) => detail},
];
