/** What citation-js, the library behind many reference managers, makes of our citations. */
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatCitation, type CitationFormat, type CitationSource} from './citation.js';

const source: CitationSource = {
  id: 'brief-japan',
  kind: 'brief',
  title: '100% of R&D_in {Asia} ~ ^ # $5 \\x',
  subtitle: 'Türkiye, Việt Nam and 日本',
  authors: [
    {name: 'Kenji Jean-Luc Itami', family: 'Itami', given: 'Kenji Jean-Luc'},
    {name: 'Ministry of Employment and Labor'},
  ],
  publisher: 'Research & Policy Office',
  date: '2021-10-07',
  url: 'https://example.org/a_b?c=%20&d=1#e~f',
  doi: '10.54394/ABC_(1)',
  isbn: '978-92-2-036138-1',
  series: 'Mapping the Social & Solidarity Economy',
  number: 3,
  language: 'en',
};

/** The record as citation-js reads it. */
function read(fields: Partial<CitationSource>, format: CitationFormat): Record<string, unknown> {
  return new Cite(formatCitation({...source, ...fields}, format)).data[0] ?? {};
}

/** Words with all that some format could take as a command, and in other scripts; one space between them. */
const pieces = [
  ...'{ } % & $ # _ ~ ^ \\ " @ = - – ` < > | * / : ; . ! ? ( ) [ ] ,'.split(' '),
  "'",
  ...['--', '---', '``', "''", '?`', '{{', '}}', '\\&', '\\textbf', '$x$', 'TY -', 'and'],
  ...['日本', 'Việt', 'e\u0301', 'Türkiye', 'ไทย', 'العربية', '🌾'],
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.stringMatching(/^[A-Za-z0-9]{1,6}$/)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

describe.each(['bibtex', 'ris', 'csl-json'] as const)('%s read by citation-js', (format) => {
  it('gives back any title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        expect(read({title, subtitle: undefined}, format)['title']).toBe(title);
      }),
    );
  });

  it('gives back any publisher, and any organisation that stands as the author, whole', () => {
    const withoutComma = anyText.map((text) => text.replaceAll(',', 'x'));
    fc.assert(
      fc.property(withoutComma, (publisher) => {
        const {author, ...others} = read({publisher, authors: []}, format);
        expect(others['publisher']).toBe(publisher);
        expect(Object.values((author as object[])[0] ?? {})).toEqual([publisher]);
      }),
    );
  });

  it('keeps an organisation with a comma in its name in one piece', () => {
    const authors = [{name: 'Ministry of Labour, Utopia'}];
    const [author, ...others] = read({authors}, format)['author'] as object[];
    expect(others).toEqual([]);
    expect(Object.values(author ?? {})).toHaveLength(1);
  });

  it('gives back persons whose names are written in any script', () => {
    const authors = [{name: 'ليلى البحري', family: 'البحري', given: 'ليلى'}];
    expect(read({authors}, format)['author']).toEqual([{family: 'البحري', given: 'ليلى'}]);
  });

  it.each(['brief', 'report', 'study', 'evaluation'])('takes a %s for a report', (kind) => {
    expect(read({kind}, format)['type']).toBe('report');
  });

  it('gives back what was cited', () => {
    expect(read({}, format)).toMatchObject({
      type: 'report',
      title: '100% of R&D_in {Asia} ~ ^ # $5 \\x: Türkiye, Việt Nam and 日本',
      issued: {'date-parts': [[2021, 10, 7]]},
      publisher: source.publisher,
      'collection-title': source.series,
      URL: source.url,
      DOI: source.doi,
      language: 'en',
    });
  });

  it('gives back persons and organisations', () => {
    const authors = read({}, format)['author'] as Record<string, string>[];
    expect(authors).toHaveLength(2);
    expect(authors[0]).toEqual({family: 'Itami', given: 'Kenji Jean-Luc'});
    expect(Object.values(authors[1] ?? {})).toEqual(['Ministry of Employment and Labor']);
  });

  it('gives back the place in the series', () => {
    expect(String(read({}, format)['number'])).toBe('3');
    expect(String(read({kind: 'compendium'}, format)['collection-number'])).toBe('3');
  });

  it('gives back a date as precisely as it is known', () => {
    expect(read({date: '2021-07'}, format)['issued']).toEqual({'date-parts': [[2021, 7]]});
    expect(read({date: '2021'}, format)['issued']).toEqual({'date-parts': [[2021]]});
    expect(read({date: undefined}, format)['issued']).toBeUndefined();
  });

  it.each([
    ['compendium', /^book$/],
    ['brochure', /^(book|pamphlet)$/],
    ['web-page', /^(document|webpage)$/],
    ['tool', /^document$/],
    ['something-else', /^report$/],
  ])('understands what a %s is', (kind, type) => {
    expect(read({kind}, format)['type']).toMatch(type);
  });
});

describe('a citation as text (APA)', () => {
  it('says what citeproc says with the APA style', () => {
    const plain: CitationSource = {
      id: 'study',
      kind: 'study',
      title: 'Setting the scene',
      authors: [...source.authors.slice(0, 1), {name: 'Ana Cruz', family: 'Cruz', given: 'Ana'}],
      publisher: 'Research & Policy Office',
      date: '2021',
      doi: '10.54394/ABC_(1)',
    };
    const expected = new Cite(formatCitation(plain, 'csl-json'));
    expect(`${formatCitation(plain, 'apa')}\n`).toBe(
      expected.format('bibliography', {template: 'apa', lang: 'en-US'}),
    );
  });
});
