/** Values that can be read, but probably were not meant so. */
import {isObject} from '../../manifest/readers.js';
import type {Rule} from '../document.js';
import {advice} from '../finding.js';
import {fieldsOf} from '../schema.js';
import {closest, shown} from '../words.js';

/** Events are announced and phases planned; what was published was so in the past. */
export const futureDate: Rule = ({values, now}) =>
  values.flatMap(({type, value, path, key, parent}) => {
    const isPast = type !== 'PartialDate' || !/^(date|updated)$/.test(key) || !isLater(value, now);
    const status = isObject(parent?.value) ? parent.value['status'] : undefined;
    if (isPast || status === 'announced' || status === 'in-progress') return [];
    const canBeAnnounced = fieldsOf(parent?.type ?? '').includes('status');
    const suggestion = canBeAnnounced ? 'Correct it, or add "status": "announced".' : 'Correct it.';
    return [advice('future-date', path, `The date ${shown(value)} is in the future.`, suggestion)];
  });

/** Whether a date has begun nowhere yet; the day begins 14 hours before UTC on the first islands. */
function isLater(value: unknown, now: Date): boolean {
  if (typeof value !== 'string') return false;
  const day = value.slice(0, 10);
  const latest = new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString();
  return day > latest.slice(0, day.length);
}

/** Pages at https cannot show what is at http, or warn of it. */
export const insecureAddress: Rule = ({values}) =>
  values.flatMap(({type, value, path}) => {
    if (type !== 'Address' || typeof value !== 'string' || !/^\s*http:/i.test(value)) return [];
    const message = 'The address is not secure (http).';
    const suggestion = `Try whether it opens with https: ${value.trim().replace(/^http:/i, 'https:')}`;
    return [advice('insecure-address', path, message, suggestion)];
  });

const hostForm =
  /^(www\.[^/\s]+|[a-z\d-]+(\.[a-z\d-]+)*\.(com|coop|edu|gov|info|int|net|org))(\/.*)?$/i;

/** `www.ilo.org` is a file beside the manifest, as far as a browser knows. */
export const addressWithoutScheme: Rule = ({values}) =>
  values.flatMap(({type, value, path}) => {
    if (type !== 'Address' || typeof value !== 'string' || !hostForm.test(value.trim())) return [];
    const message = `${shown(value)} leads to a file beside the manifest, not to another site.`;
    return [advice('address-without-scheme', path, message, `Write https://${value.trim()}`)];
  });

/** Unknown fields are ignored, so that a slip in a name is not seen on any page. */
export const misspelledField: Rule = ({values}) =>
  values.flatMap(({type, value, path}) => {
    const known = fieldsOf(type);
    if (known.length === 0 || !isObject(value)) return [];
    return Object.keys(value).flatMap((name) => {
      const meant = known.includes(name) ? undefined : closest(name, known);
      if (meant === undefined) return [];
      const message = `"${name}" is no known field and is not read.`;
      const fieldPath = path === '' ? name : `${path}.${name}`;
      return [advice('misspelled-field', fieldPath, message, `Did you mean "${meant}"?`)];
    });
  });
