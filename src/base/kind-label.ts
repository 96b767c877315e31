import {msg} from '@lit/localize';
import type {Publication} from '../manifest/model.js';

/** What a publication is; a plain publication when its kind is none of ours. */
export function kindLabel(kind: Publication['kind']): string {
  switch (kind) {
    case 'brief':
      return msg('Policy brief', {desc: 'Kind of publication'});
    case 'compendium':
      return msg('Compendium', {desc: 'Kind of publication: a volume that gathers others'});
    case 'report':
      return msg('Report', {desc: 'Kind of publication'});
    case 'study':
      return msg('Study', {desc: 'Kind of publication'});
    case 'evaluation':
      return msg('Evaluation', {desc: 'Kind of publication: evaluation of a project'});
    case 'brochure':
      return msg('Brochure', {desc: 'Kind of publication'});
    case 'tool':
      return msg('Tool', {desc: 'Kind of publication: a method or framework to work with'});
    case 'web-page':
      return msg('Web page', {desc: 'Kind of publication'});
    default:
      return msg('Publication', {desc: 'Kind of publication: any other'});
  }
}
