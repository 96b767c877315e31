/** Types for JSX in React 19 and later: `import type {} from 'project-kiosk/react'` once in a project. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {KioskListeners, KioskProperties, KioskTag} from './elements.js';

type Elements = {
  [T in KioskTag]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[T]>,
    HTMLElementTagNameMap[T]
  > &
    KioskProperties<T> &
    KioskListeners;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to
    interface IntrinsicElements extends Elements {}
  }
}
