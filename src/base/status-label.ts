import {msg} from '@lit/localize';
import type {PublicationStatus} from '../manifest/model.js';

/** How far a publication or video is; empty when it is published. */
export function statusLabel(status: PublicationStatus | undefined): string {
  if (status === 'announced') {
    return msg('Announced', {desc: 'Status of a publication that is not out yet'});
  }
  if (status === 'in-progress') {
    return msg('In progress', {desc: 'Status of a publication that is being made'});
  }
  return '';
}
