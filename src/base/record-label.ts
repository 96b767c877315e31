import {msg} from '@lit/localize';

/** What a record of a collection is; empty when it is no record of these. */
export function recordLabel(kind: string): string {
  switch (kind) {
    case 'video':
      return msg('Video', {desc: 'Kind of record'});
    case 'news':
      return msg('News', {desc: 'Kind of record, and heading over the news of a project'});
    case 'event':
      return msg('Event', {desc: 'Kind of record'});
    default:
      return '';
  }
}
