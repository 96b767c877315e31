/** What the words of the manifest are called in the reader's language. */
import {msg} from '@lit/localize';
import type {Publication} from '../../manifest/model.js';

export {kindLabel} from '../../base/kind-label.js';

/** What a brief does in its series, when it is not about one country. */
export function roleLabel(role: Publication['role']): string {
  if (role === 'introduction') {
    return msg('Introduction', {desc: 'The brief that opens a series'});
  }
  if (role === 'conclusion') {
    return msg('Conclusion', {desc: 'The brief that closes a series'});
  }
  return '';
}

/** The topic of a key finding; a title of the publisher's own as it stands. */
export function topicLabel(topic: string): string {
  switch (topic) {
    case 'landscape':
      return msg('Landscape', {desc: 'Key findings: which organisations there are'});
    case 'challenges':
      return msg('Challenges', {desc: 'Key findings: what stands in the way'});
    case 'pathways':
      return msg('Pathways', {desc: 'Key findings: possible ways forward'});
    default:
      return topic;
  }
}

/** The everyday name of a media type, such as PDF, EPUB or HTML; empty when it has none. */
export function formatLabel(mediaType = ''): string {
  const [, name = ''] = /^\w+\/([a-z0-9]{3,4})\b/.exec(mediaType.toLowerCase()) ?? [];
  return name.toUpperCase();
}
