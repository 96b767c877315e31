import {expect} from '@open-wc/testing';
import {makeBrief, makeManifest} from '../testing/builders.js';
import {formatDate, formatLanguage, formatList, formatNumber, formatPlural} from './format.js';
import {selectBriefs} from './select.js';
import {selectText} from './text.js';

describe('formatDate', () => {
  it('shows the precision that is known, and no other', () => {
    expect(formatDate('2021', 'en')).to.equal('2021');
    expect(formatDate('2021-07', 'id')).to.equal('Juli 2021');
    expect(formatDate('2021-07-01', 'en')).to.equal('July 1, 2021');
  });
});

describe('what is written in English without `Intl`', () => {
  const days = ['1000-01-01', '1999-12-31', '2021-02-28', '2024-02-29', '2021-09-09', '9999-05-10'];
  const months = Array.from({length: 12}, (_, index) => `2021-${`${index + 1}`.padStart(2, '0')}`);

  for (const locale of ['en', 'en-US']) {
    it(`is what Intl writes: dates in ${locale}`, () => {
      for (const month of ['long', 'short'] as const) {
        for (const date of [...days, ...months, '2021']) {
          const options: Intl.DateTimeFormatOptions = {year: 'numeric', timeZone: 'UTC'};
          if (date.length > 4) options.month = month;
          if (date.length > 7) options.day = 'numeric';
          const expected = new Intl.DateTimeFormat(locale, options).format(new Date(date));
          expect(formatDate(date, locale, month)).to.equal(expected);
        }
      }
    });
  }

  it('is what Intl writes: numbers and plurals', () => {
    for (const locale of ['en', 'en-GB', 'en-IN', 'en-PH']) {
      const rules = new Intl.PluralRules(locale);
      for (const number of [0, 1, 2, 21, 999, 1000, 12_345, 1_234_567, 0.5]) {
        const shown = new Intl.NumberFormat(locale).format(number);
        expect(formatNumber(number, locale)).to.equal(shown);
        const plural = formatPlural('one:one #|other:other #', number, locale);
        expect(plural).to.equal(`${rules.select(number)} ${shown}`);
      }
    }
  });

  it('is what Intl writes: lists of none, of one, of two and of more', () => {
    for (const locale of ['en', 'en-GB', 'en-IN', 'en-PH']) {
      const list = new Intl.ListFormat(locale, {type: 'conjunction'});
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
        expect(formatList(items, locale)).to.equal(list.format(items));
    }
  });
});

describe('formatPlural', () => {
  it('takes the form of the language’s own category, else the last', () => {
    const forms = 'one:# brief|other:# briefs';
    expect(formatPlural(forms, 1, 'en')).to.equal('1 brief');
    expect(formatPlural(forms, 8, 'en')).to.equal('8 briefs');
    expect(formatPlural('other:# hasil', 1, 'id')).to.equal('1 hasil');
  });
});

describe('formatLanguage', () => {
  it('uses everyday names', () => {
    expect(formatLanguage('id', 'en')).to.equal('Bahasa Indonesia');
    expect(formatLanguage('en', 'id')).to.equal('Bahasa Inggris');
  });
});

describe('selectText', () => {
  it('takes the reader’s language, then the default, then what there is', () => {
    const text = {en: 'Hello', id: 'Halo'};
    expect(selectText(text, ['id-ID'], 'en')).to.deep.equal({value: 'Halo', language: 'id'});
    expect(selectText(text, ['ko'], 'en')).to.deep.equal({value: 'Hello', language: 'en'});
    expect(selectText({ko: '안녕'}, ['id'], 'en').language).to.equal('ko');
    expect(selectText('Plain', ['id'], 'en').language).to.equal('en');
  });
});

describe('selectBriefs', () => {
  const first = makeBrief({series: {position: 1}, date: '2021-11', countries: ['KR']});
  const second = makeBrief({series: {position: 2}, date: '2021-12', countries: ['JP', 'KR']});
  const report = makeBrief({kind: 'report', date: '2022'});
  const manifest = makeManifest({outputs: [report, second, first]});

  it('keeps the order of the series and leaves other kinds out', () => {
    expect(selectBriefs(manifest)).to.deep.equal([first, second]);
  });

  it('passes what every filter passes', () => {
    expect(selectBriefs(manifest, {country: 'kr'}, {country: 'JP'})).to.deep.equal([second]);
    expect(selectBriefs(manifest, {kind: 'report'})).to.deep.equal([report]);
  });
});
