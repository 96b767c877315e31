/** What the words of an event are called in the reader's language. */
import {msg} from '@lit/localize';
import type {ScheduledEvent} from '../../manifest/select-events.js';

/** How people take part, when they need not come; else empty. */
export function describeMode({mode}: ScheduledEvent): string {
  if (mode === 'online') return msg('Online', {desc: 'How people take part in an event'});
  if (mode !== 'hybrid') return '';
  return msg('Hybrid', {desc: 'How people take part in an event: in person or online'});
}

/** How far an event is. That something to come is planned needs no word. */
export function describeStatus({status}: ScheduledEvent, isOver: boolean): string {
  switch (status) {
    case 'postponed':
      return msg('Postponed', {desc: 'Status of an event'});
    case 'cancelled':
      return msg('Cancelled', {desc: 'Status of an event'});
    case 'held':
      return msg('Held', {desc: 'Status of an event: it took place'});
    case 'planned':
      return isOver
        ? msg('Was planned', {desc: 'Status of a past event of which no report is known'})
        : '';
    default:
      return '';
  }
}
