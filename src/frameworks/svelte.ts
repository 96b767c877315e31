/** Types for templates in Svelte 5: `import type {} from 'project-kiosk/svelte'` once in a project. */
import type {HTMLAttributes} from 'svelte/elements';
import type {KioskListeners, KioskProperties, KioskTag} from './elements.js';

type Elements = {
  [T in KioskTag]: HTMLAttributes<HTMLElementTagNameMap[T]> & KioskProperties<T> & KioskListeners;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to
  interface SvelteHTMLElements extends Elements {}
}
