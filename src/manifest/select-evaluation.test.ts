import {expect} from '@open-wc/testing';
import {makeBrief, makeManifest} from '../testing/builders.js';
import type {Evaluation, EvaluationRecord, Publication} from './model.js';
import {
  findPage,
  selectEvaluation,
  selectSections,
  type SelectedEvaluation,
} from './select-evaluation.js';

function makeRecord(fields: Partial<EvaluationRecord> = {}): EvaluationRecord {
  return {title: 'A record', countries: [], ...fields};
}

function makeEvaluation(
  evaluation: Partial<Evaluation>,
  fields: Partial<Publication> = {},
): Publication {
  const nothing = {criteria: [], lessons: [], goodPractices: [], recommendations: []};
  return makeBrief({kind: 'evaluation', ...fields, evaluation: {...nothing, ...evaluation}});
}

function select(
  publication: Publication,
  ...filters: Parameters<typeof selectEvaluation>[2][]
): SelectedEvaluation['records'] {
  const selected = selectEvaluation(makeManifest({outputs: [publication]}), '', ...filters);
  if (!selected) throw new Error('No evaluation was found.');
  return selected.records;
}

const pier = makeRecord({id: 'pier', title: 'Ask for the pier', countries: ['VN', 'TH']});
const keeper = makeRecord({title: 'A register needs a keeper', text: 'Türkiye', countries: ['TR']});
const stamps = makeRecord({title: 'Buy fewer stamps'});

describe('selectEvaluation', () => {
  const first = makeEvaluation({}, {id: 'first'});
  const second = makeEvaluation({}, {id: 'second', kind: 'report'});
  const manifest = makeManifest({outputs: [makeBrief({id: 'brief'}), first, second]});

  it('takes the first evaluation of the manifest unless an id says which', () => {
    expect(selectEvaluation(manifest)?.publication).to.equal(first);
    expect(selectEvaluation(manifest, '')?.publication).to.equal(first);
    expect(selectEvaluation(manifest, 'second')?.publication).to.equal(second);
  });

  it('finds nothing under the id of something else', () => {
    expect(selectEvaluation(manifest, 'brief')).to.equal(undefined);
    expect(selectEvaluation(makeManifest(), 'first')).to.equal(undefined);
    expect(selectEvaluation(makeManifest())).to.equal(undefined);
  });

  it('understands an evaluation of which no more is said than that it is one', () => {
    const {evaluation: _, ...bare} = first;
    expect(select(bare).lessons).to.deep.equal([]);
  });

  it('keeps the records that name the country, in any case of its code', () => {
    const lessons = [pier, keeper, stamps];
    const titles = select(makeEvaluation({lessons}), {country: 'th'}).lessons.map(
      ({title}) => title,
    );
    expect(titles).to.deep.equal(['Ask for the pier']);
  });

  it('keeps what passes every filter', () => {
    const publication = makeEvaluation({lessons: [pier, keeper, stamps]});
    expect(select(publication, {country: 'VN'}, {query: 'PIER'}).lessons).to.have.length(1);
    expect(select(publication, {country: 'VN'}, {country: 'TR'}).lessons).to.have.length(0);
    expect(select(publication, {query: 'turkiye'}).lessons).to.have.length(1);
    expect(select(publication, {ids: 'pier lesson-3'}).lessons).to.have.length(2);
  });

  it('keeps ids and places whatever is filtered out', () => {
    const lessons = [pier, stamps, keeper];
    const criteria = [
      {name: 'impact', findings: [stamps]},
      {name: 'efficiency', findings: [stamps, keeper]},
    ];
    const records = select(makeEvaluation({lessons, criteria}), {country: 'TR'});
    expect(records.lessons.map(({id, place}) => [id, place])).to.deep.equal([['lesson-3', [3]]]);
    expect(records.criteria.map(({id, place}) => [id, place])).to.deep.equal([
      ['criterion-2', [2]],
    ]);
    const [criterion] = records.criteria;
    expect(criterion?.findings?.map(({id, place}) => [id, place])).to.deep.equal([
      ['finding-2-2', [2, 2]],
    ]);
  });

  it('takes a criterion without findings to be about the countries of the evaluation', () => {
    const criteria = [{name: 'impact', findings: []}];
    const publication = makeEvaluation({criteria}, {countries: ['VN']});
    expect(select(publication, {country: 'VN'}).criteria).to.have.length(1);
    expect(select(publication, {country: 'TR'}).criteria).to.have.length(0);
  });
});

describe('selectSections', () => {
  it('takes the sections that are named, in the order of a report', () => {
    expect(selectSections(' report  Lessons nonsense')).to.deep.equal(['lessons', 'report']);
    expect(selectSections('good-practices')).to.deep.equal(['good-practices']);
  });

  it('takes all of them where none is named', () => {
    const all = ['criteria', 'lessons', 'good-practices', 'recommendations', 'report'];
    expect(selectSections('')).to.deep.equal(all);
    expect(selectSections('everything')).to.deep.equal(all);
  });
});

describe('findPage', () => {
  const url = 'https://publisher.example/report.pdf';

  it('leads to the page of a PDF document', () => {
    expect(findPage([{url}], 12)?.url).to.equal(`${url}#page=12`);
    const served = {
      url: 'https://publisher.example/download?id=7#top',
      mediaType: 'application/pdf',
    };
    expect(findPage([served], 3)?.url).to.equal('https://publisher.example/download?id=7#page=3');
  });

  it('passes over documents without an address, of another type, or too short', () => {
    const summary = {url: 'https://publisher.example/summary.pdf', pages: 6};
    const book = {url: 'https://publisher.example/report.epub'};
    const web = {url: 'https://publisher.example/report.pdf', mediaType: 'text/html'};
    const documents = [{language: 'id'}, summary, book, web, {url, pages: 64}];
    expect(findPage(documents, 52)?.url).to.equal(`${url}#page=52`);
    expect(findPage(documents, 6)?.url).to.equal('https://publisher.example/summary.pdf#page=6');
    expect(findPage([summary, book, web], 52)).to.equal(undefined);
  });
});
