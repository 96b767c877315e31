/** What the types must refuse. */
import type {} from 'project-kiosk/react';

export const wrong = [
  // @ts-expect-error -- a number
  <kiosk-brief-list limit="many" />,
  // @ts-expect-error -- no such property
  <kiosk-brief-list colour="red" />,
  // @ts-expect-error -- no such field
  <kiosk-brief-list onkiosk-filter={({detail}) => detail} />,
  // @ts-expect-error -- no such element
  <kiosk-brief-lists />,
];
