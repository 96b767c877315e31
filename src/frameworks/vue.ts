/** Types for templates in Vue 3: `import type {} from 'project-kiosk/vue'` once in a project. */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {KioskEvents, KioskProperties, KioskTag} from './elements.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** `onKioskOpen`: by this name vue-tsc looks up what templates write as `@kiosk-open`. */
type Listeners = {
  [Name in keyof KioskEvents as `on${Capitalize<Camel<Name>>}`]?: (
    event: KioskEvents[Name],
  ) => void;
};

type Elements = {
  [T in KioskTag]: DefineComponent<KioskProperties<T> & HTMLAttributes & Listeners>;
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to
  interface GlobalComponents extends Elements {}
}
