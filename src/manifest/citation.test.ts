import {expect} from '@open-wc/testing';
import {formatCitation, type CitationSource} from './citation.js';

const ilo = 'International Labour Organization';
const itami = {name: 'Kenji Itami', family: 'Itami', given: 'Kenji'};

function makeSource(fields: Partial<CitationSource> = {}): CitationSource {
  return {id: 'japan', kind: 'brief', title: 'Japan', authors: [], ...fields};
}

function apa(fields: Partial<CitationSource>): string {
  return formatCitation(makeSource(fields), 'apa');
}

function csl(fields: Partial<CitationSource>): Record<string, unknown> {
  const [item] = JSON.parse(formatCitation(makeSource(fields), 'csl-json')) as unknown[];
  return item as Record<string, unknown>;
}

describe('a citation as text (APA)', () => {
  it('names author, date, title, series, publisher and address in this order', () => {
    const citation = apa({
      subtitle: 'A country brief',
      authors: [itami],
      publisher: ilo,
      date: '2021-10-07',
      url: 'https://www.example.org/japan',
      series: 'Mapping SSE in Asia',
      number: 3,
    });
    expect(citation).to.equal(
      'Itami, K. (2021, October 7). Japan: A country brief (Mapping SSE in Asia No. 3). ' +
        'International Labour Organization. https://www.example.org/japan',
    );
  });

  it('shows the date as precisely as it is known', () => {
    expect(apa({authors: [itami], date: '2021'})).to.equal('Itami, K. (2021). Japan.');
    expect(apa({authors: [itami], date: '2021-07'})).to.equal('Itami, K. (2021, July). Japan.');
    expect(apa({authors: [itami]})).to.equal('Itami, K. (n.d.). Japan.');
  });

  it('takes the day of an instant at its own place', () => {
    const citation = apa({authors: [itami], date: '2021-07-31T00:30+09:00'});
    expect(citation).to.equal('Itami, K. (2021, July 31). Japan.');
  });

  it('names organisations whole and persons by initials', () => {
    const authors = [
      {name: 'Mary Ann Lee', family: 'Lee', given: 'Mary Ann'},
      {name: 'Jean-Luc Moreau', family: 'Moreau', given: 'Jean-Luc'},
      {name: 'J.R. Cruz', family: 'de la Cruz', given: 'J.R.'},
      {name: 'Đặng', family: 'Đặng'},
      {name: 'Seoul National University'},
    ];
    expect(apa({authors, date: '2021'})).to.equal(
      'Lee, M. A., Moreau, J.-L., de la Cruz, J. R., Đặng, & Seoul National University. (2021). Japan.',
    );
  });

  it('makes no initials of names in scripts without capitals, and keeps marks on those it makes', () => {
    const leila = {name: 'ليلى البحري', family: 'البحري', given: 'ليلى'};
    expect(apa({authors: [leila], date: '2021'})).to.equal('ليلى البحري. (2021). Japan.');
    const elodie = {name: 'E\u0301lodie Roux', family: 'Roux', given: 'E\u0301lodie'};
    expect(apa({authors: [elodie], date: '2021'})).to.equal('Roux, E\u0301. (2021). Japan.');
  });

  it('joins two authors with an ampersand', () => {
    expect(apa({authors: [itami, {name: ilo}], date: '2021'})).to.equal(
      'Itami, K., & International Labour Organization. (2021). Japan.',
    );
  });

  it('names the first 19 of more than 20 authors, and the last', () => {
    const authors = Array.from({length: 22}, (_, index) => ({name: `Office ${index + 1}`}));
    expect(apa({authors})).to.contain('Office 19, . . . Office 22. (n.d.).');
    expect(apa({authors: authors.slice(0, 20)})).to.contain('Office 19, & Office 20. (n.d.).');
  });

  it('lets the publisher stand as the author, once', () => {
    const citation = 'International Labour Organization. (2021). Japan.';
    expect(apa({publisher: ilo, date: '2021'})).to.equal(citation);
    expect(apa({publisher: ilo, authors: [{name: ilo}], date: '2021'})).to.equal(citation);
  });

  it('begins with the title when nobody is named', () => {
    expect(apa({title: 'What works?', date: '2021'})).to.equal('What works? (2021).');
  });

  it('prefers the DOI to the address', () => {
    expect(apa({doi: '10.54394/ABCD1234', url: 'https://example.org/'})).to.equal(
      'Japan. (n.d.). https://doi.org/10.54394/ABCD1234',
    );
  });

  it('adds no full stop after another mark, and no colon after a question', () => {
    const citation = apa({
      title: 'What works?',
      subtitle: 'A study',
      authors: [{name: 'Acme Inc.'}],
    });
    expect(citation).to.equal('Acme Inc. (n.d.). What works? A study.');
  });
});

describe('a citation for BibTeX', () => {
  it('escapes what TeX would take as a command and keeps other characters', () => {
    const title = '100% R&D_in {Asia} ~ ^ # $5 \\x: Türkiye, Việt Nam';
    expect(formatCitation(makeSource({title}), 'bibtex')).to.contain(
      'title = {{100\\% R\\&D\\_in \\textbraceleft{}Asia\\textbraceright{} \\textasciitilde{} ' +
        '\\textasciicircum{} \\# \\$5 \\textbackslash{}x: Türkiye, Việt Nam}},',
    );
  });

  it('keeps hyphens and quotes apart that TeX would make one character of', () => {
    const title = "2019--2021: ``scene'' ?`";
    expect(formatCitation(makeSource({title}), 'bibtex')).to.contain(
      "title = {{2019-{}-2021: `{}`scene'{}' ?{}`}},",
    );
  });

  it('protects a publisher from being taken for several', () => {
    const publisher = 'Ministry of Employment and Labor';
    expect(formatCitation(makeSource({publisher}), 'bibtex')).to.contain(
      'institution = {{Ministry of Employment and Labor}},',
    );
  });

  it('protects a family name of several words from being taken for several people', () => {
    const authors = [{name: 'A. Salt and Sons', family: 'Salt and Sons', given: 'A.'}];
    expect(formatCitation(makeSource({authors}), 'bibtex')).to.contain(
      'author = {{Salt and Sons}, A.},',
    );
  });

  it('protects organisations from being split into names', () => {
    const authors = [itami, {name: 'Ministry of Employment and Labor'}];
    expect(formatCitation(makeSource({authors}), 'bibtex')).to.contain(
      'author = {Itami, Kenji and {Ministry of Employment and Labor}},',
    );
  });

  it('names months by their macro and leaves out what is not known', () => {
    expect(formatCitation(makeSource({date: '2021-11'}), 'bibtex')).to.equal(
      '@techreport{japan,\n  title = {{Japan}},\n  year = {2021},\n  month = nov,\n}\n',
    );
  });

  it('keeps an address as it is, but its braces paired', () => {
    const url = 'https://example.org/a_b?c=%20&d={e#f';
    expect(formatCitation(makeSource({url}), 'bibtex')).to.contain(
      'url = {https://example.org/a_b?c=%20&d=%7Be#f},',
    );
  });

  it('takes the entry type from the kind', () => {
    expect(formatCitation(makeSource({kind: 'compendium'}), 'bibtex')).to.match(/^@book\{/);
    expect(formatCitation(makeSource({kind: 'web-page'}), 'bibtex')).to.match(/^@misc\{/);
    expect(formatCitation(makeSource({kind: 'constructor'}), 'bibtex')).to.match(/^@techreport\{/);
  });
});

describe('a citation in RIS', () => {
  it('begins with the type, ends with ER and ends every line with CR LF', () => {
    const source = makeSource({authors: [itami], date: '2021-10-07', number: 3, language: 'en'});
    expect(formatCitation(source, 'ris')).to.equal(
      'TY  - RPRT\r\nID  - japan\r\nAU  - Itami, Kenji\r\nTI  - Japan\r\nM1  - 3\r\nPY  - 2021\r\n' +
        'DA  - 2021/10/07/\r\nLA  - en\r\nER  - \r\n',
    );
  });

  it('keeps the slashes of a date whose day is not known', () => {
    expect(formatCitation(makeSource({date: '2021-07'}), 'ris')).to.contain('DA  - 2021/07//\r\n');
    expect(formatCitation(makeSource({date: '2021'}), 'ris')).not.to.contain('DA  -');
  });

  it('keeps every value on one line', () => {
    const title = 'Japan\nER  - \r\nTY  - BOOK';
    expect(formatCitation(makeSource({title}), 'ris').match(/^(TY|ER) {2}-/gm)).to.have.length(2);
  });

  it('keeps an organisation whole, whose name has a comma', () => {
    const authors = [{name: 'Ministry of Labour, Utopia'}];
    expect(formatCitation(makeSource({authors}), 'ris')).to.contain(
      'AU  - Ministry of Labour – Utopia\r\n',
    );
  });

  it('does not pass an ISBN off as the number of a report', () => {
    const isbn = '978-92-2-036138-1';
    expect(formatCitation(makeSource({isbn}), 'ris')).to.contain(`N1  - ISBN ${isbn}\r\n`);
    expect(formatCitation(makeSource({isbn, kind: 'compendium'}), 'ris')).to.contain(
      `SN  - ${isbn}\r\n`,
    );
  });
});

describe('a citation in CSL-JSON', () => {
  it('gives dates as parts', () => {
    expect(csl({date: '2021-07'})['issued']).to.deep.equal({'date-parts': [[2021, 7]]});
    expect(csl({})).not.to.have.property('issued');
  });

  it('tells persons from organisations', () => {
    expect(csl({authors: [itami, {name: ilo}]})['author']).to.deep.equal([
      {family: 'Itami', given: 'Kenji'},
      {literal: ilo},
    ]);
  });

  it('numbers a book in its collection and a report by itself', () => {
    expect(csl({number: 3})).to.include({type: 'report', number: 3});
    expect(csl({number: 3, kind: 'compendium'})).to.include({type: 'book', 'collection-number': 3});
  });
});
