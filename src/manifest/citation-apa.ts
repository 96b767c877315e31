/** Citations as text, in the manner of the Publication Manual of the APA, 7th edition, chapter 9. */
import {dateParts, fullTitle, monthName, type CitationSource} from './citation-source.js';
import type {Author, PartialDate} from './model.js';

/** Author (date). Title (series). Publisher. Address. */
export function formatApa(source: CitationSource): string {
  const {authors, publisher, series, number, doi, url} = source;
  const place = series && `(${series}${number === undefined ? '' : ` No. ${number}`})`;
  const work = sentence(join(fullTitle(source), place));
  const date = `(${formatDate(source.date)}).`;
  const isAuthor = authors.some(({name}) => name === publisher);
  return join(
    // Where nobody is named, the title comes first (9.12).
    authors.length === 0 ? join(work, date) : join(formatAuthors(authors), date, work),
    publisher && !isAuthor && sentence(publisher),
    doi ? `https://doi.org/${doi}` : url,
  );
}

function join(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Up to 20 authors are named; of more, the first 19 and the last (9.8). */
function formatAuthors(authors: readonly Author[]): string {
  const names = authors.map(formatName);
  const last = names.pop() ?? '';
  if (names.length === 0) return sentence(last);
  const others = names.slice(0, 19).join(', ');
  return sentence(`${others}, ${names.length < 20 ? '&' : '. . .'} ${last}`);
}

/** A person by family name and initials; an organisation whole, and a name in a script without capitals. */
function formatName({name, family, given}: Author): string {
  if (family === undefined || !/[\p{Lu}\p{Ll}]/u.test(family)) return name;
  return given === undefined ? family : `${family}, ${initials(given)}`;
}

/** `Mary Ann` is `M. A.`, and `Jean-Luc` is `J.-L.` */
function initials(given: string): string {
  return given.replace(/([^\s.-]\p{M}*)[^\s.-]*\.?/gu, '$1.').replace(/\.(?=[^\s.-])/g, '. ');
}

function formatDate(date: PartialDate | undefined): string {
  const [year, month, day] = dateParts(date);
  if (year === undefined) return 'n.d.';
  if (month === undefined) return String(year);
  return join(`${year}, ${monthName(month)}`, day !== undefined && String(day));
}
