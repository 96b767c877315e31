import {msg} from '@lit/localize';
import {kindLabel} from '../../base/kind-label.js';
import {recordLabel} from '../../base/record-label.js';
import type {SearchRecord} from '../../manifest/select-search.js';

/** What a record is, as exactly as we have a word for it. */
export function recordName({kind, subkind}: SearchRecord): string {
  return kind === 'publication' ? kindLabel(subkind ?? '') : kindName(kind);
}

/** What the records of a kind are. */
export function kindName(kind: string): string {
  switch (kind) {
    case 'country':
      return msg('Country', {desc: 'Label of a filter'});
    case 'finding':
      return msg('Finding', {desc: 'What a search result is: something that an evaluation found'});
    case 'lesson':
      return msg('Lesson learned', {
        desc: 'What a search result is: something that an evaluation says',
      });
    case 'good-practice':
      return msg('Good practice', {
        desc: 'What a search result is: something that an evaluation says',
      });
    case 'recommendation':
      return msg('Recommendation', {
        desc: 'What a search result is: something that an evaluation says',
      });
    default:
      return recordLabel(kind) || kindLabel(kind);
  }
}
