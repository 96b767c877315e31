import {expect} from '@open-wc/testing';
import {makeBrief, makeManifest} from '../testing/builders.js';
import {formatDate, formatLanguage, formatPlural} from './format.js';
import {selectBriefs} from './select.js';
import {selectText} from './text.js';

describe('formatDate', () => {
  it('shows the precision that is known, and no other', () => {
    expect(formatDate('2021', 'en')).to.equal('2021');
    expect(formatDate('2021-07', 'id')).to.equal('Juli 2021');
    expect(formatDate('2021-07-01', 'en')).to.equal('July 1, 2021');
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
