/** Citations of a publication, to copy into a text or to import into a reference manager. */
import {formatApa} from './citation-apa.js';
import {dateParts, fullTitle, monthName, type CitationSource} from './citation-source.js';
import type {Author} from './model.js';

export type {CitationSource} from './citation-source.js';

/**
 * - `apa`: a line of text in the manner of the APA, 7th edition
 * - `bibtex`: an entry for BibTeX and biblatex
 * - `ris`: a record for EndNote, Zotero, Mendeley and others
 * - `csl-json`: an array of one item, for citeproc, Zotero and Pandoc
 */
export type CitationFormat = 'apa' | 'bibtex' | 'ris' | 'csl-json';

/**
 * A citation as a string. APA is one line without an end of line; the others are whole files. What is not
 * known is left out; only APA says so (`n.d.`).
 */
export function formatCitation(source: CitationSource, format: CitationFormat): string {
  const {authors, publisher} = source;
  const isAnonymous = authors.length === 0 && publisher;
  return formats[format](isAnonymous ? {...source, authors: [{name: publisher}]} : source);
}

const formats: Readonly<Record<CitationFormat, (source: CitationSource) => string>> = {
  apa: formatApa,
  bibtex: formatBibtex,
  ris: formatRis,
  'csl-json': formatCslJson,
};

type Types = readonly [bibtex: string, ris: string, csl: string];

const typesByKind = new Map<string, Types>([
  ['compendium', ['book', 'BOOK', 'book']],
  ['brochure', ['booklet', 'PAMP', 'pamphlet']],
  ['tool', ['misc', 'GEN', 'document']],
  ['web-page', ['misc', 'ELEC', 'webpage']],
]);

function types({kind}: CitationSource): Types {
  return typesByKind.get(kind) ?? ['techreport', 'RPRT', 'report'];
}

type Fields = readonly (readonly [name: string, value: number | string | undefined])[];

function formatBibtex(source: CitationSource): string {
  const [year, month, day] = dateParts(source.date);
  const [type] = types(source);
  const fields: Fields = [
    ['author', source.authors.map(bibtexName).join(' and ')],
    // Doubled braces: a title keeps its capitals whatever the style.
    ['title', `{${escapeTex(fullTitle(source))}}`],
    // And here: biblatex takes "and" for the next of several publishers.
    [
      type === 'techreport' ? 'institution' : 'publisher',
      source.publisher && `{${escapeTex(source.publisher)}}`,
    ],
    ['year', year],
    ['month', month && monthName(month).slice(0, 3).toLowerCase()],
    ['day', day],
    ['series', escapeTex(source.series)],
    ['number', source.number],
    ['isbn', source.isbn],
    ['doi', balanced(source.doi)],
    ['url', balanced(source.url)],
    ['language', source.language],
  ];
  // The months are macros of every style, and stand without braces.
  const body = lines(
    fields,
    (name, value) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  );
  return `@${type}{${source.id},\n${body}}\n`;
}

function bibtexName({name, family, given}: Author): string {
  if (family === undefined) return `{${escapeTex(name)}}`;
  return [family, given]
    .filter((part) => part !== undefined)
    .map((part) => (/,|\band\b/i.test(part) ? `{${escapeTex(part)}}` : escapeTex(part)))
    .join(', ');
}

const texCharacters: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTex(text = ''): string {
  return (
    text
      .replace(/[\\{}$&#%_^~]/g, (each) => texCharacters[each] ?? `\\${each}`)
      // TeX makes one character of two hyphens, quotes and the like.
      .replace(/([-`'<>,])(?=\1)|[?!](?=`)/g, '$&{}')
  );
}

/** For fields that are taken as they stand, except that braces count. */
function balanced(value: string | undefined): string | undefined {
  return value?.replace(/[\\{}]/g, encodeURIComponent);
}

function formatRis(source: CitationSource): string {
  const [year, month, day] = dateParts(source.date);
  const [, type] = types(source);
  const isReport = type === 'RPRT';
  const fields: Fields = [
    ['TY', type],
    ['ID', source.id],
    ...source.authors.map(({name, family, given}): Fields[number] => [
      'AU',
      // A comma divides family and given names, and cannot be quoted.
      family === undefined
        ? name
            .split(',')
            .map((part) => part.trim())
            .join(' – ')
        : [family, given].filter(Boolean).join(', '),
    ]),
    ['TI', fullTitle(source)],
    ['T2', source.series],
    // Of a web page this is the date of access.
    ['M1', type === 'ELEC' ? undefined : source.number],
    ['PB', source.publisher],
    ['PY', year],
    ['DA', month && `${String(year)}/${twoDigits(month)}/${day ? twoDigits(day) : ''}/`],
    // Of a report, SN is its number.
    [isReport ? 'N1' : 'SN', source.isbn && (isReport ? `ISBN ${source.isbn}` : source.isbn)],
    ['DO', source.doi],
    ['UR', source.url],
    ['LA', source.language],
  ];
  return `${lines(fields, (tag, value) => `${tag}  - ${value}\r\n`)}ER  - \r\n`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function formatCslJson(source: CitationSource): string {
  const {id, authors, publisher, date, url, doi, isbn, series, number, language} = source;
  const [, , type] = types(source);
  const item = own({
    id,
    type,
    title: fullTitle(source),
    author: own(
      authors.map(({name, family, given}) =>
        own(family === undefined ? {literal: name} : {family, given}),
      ),
    ),
    issued: date && own({'date-parts': own([own([...dateParts(date)])])}),
    publisher,
    'collection-title': series,
    [type === 'book' ? 'collection-number' : 'number']: number,
    ISBN: isbn,
    DOI: doi,
    URL: url,
    language,
  });
  return `${JSON.stringify(own([item]), undefined, 2)}\n`;
}

/** Pages may have put `toJSON` on every array or object; one of its own goes first, and this one does nothing. */
function own<T extends object>(value: T): T {
  return Object.assign(value, {toJSON: undefined});
}

/** The known fields, each as one line of a file. */
function lines(fields: Fields, format: (name: string, value: string) => string): string {
  return fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => format(name, String(value).replace(/\s+/g, ' ')))
    .join('');
}
