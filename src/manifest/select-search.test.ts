import {expect} from '@open-wc/testing';
import {
  makeBrief,
  makeEvent,
  makeManifest,
  makeNews,
  makeProject,
  makeVideo,
} from '../testing/builders.js';
import type {Manifest} from './model.js';
import {parseManifest} from './parse.js';
import {keepFound, selectSearchRecords, type SearchRecord} from './select-search.js';

const pdf = 'https://publisher.example/report.pdf';

function only(manifest: Partial<Manifest>): SearchRecord {
  const [record] = selectSearchRecords(makeManifest(manifest));
  if (record === undefined) throw new Error('No record.');
  return record;
}

function addresses(record: SearchRecord): readonly string[] {
  return record.links.map(({url}) => url);
}

describe('the records to search in', () => {
  it('are all of them, newest first and last what has no date', () => {
    const manifest = makeManifest({
      countries: [{code: 'ID'}],
      outputs: [makeBrief({id: 'brief', date: '2021-10-07'})],
      videos: [makeVideo({id: 'film', date: '2023'})],
      news: [makeNews({id: 'press', date: '2022-01'})],
      events: [makeEvent({id: 'fair', start: '2031-05-12T09:00+07:00'})],
    });
    expect(selectSearchRecords(manifest).map(({id, kind}) => `${kind} ${id}`)).to.deep.equal([
      'event fair',
      'video film',
      'news press',
      'publication brief',
      'country ID',
    ]);
  });

  it('are as many as a real manifest has', async () => {
    const base = new URL('/examples/sse-asia/manifest.json', document.baseURI).href;
    const manifest = parseManifest(await (await fetch(base)).json(), {base});
    const {outputs, videos, news, events, countries} = manifest;
    const count = [outputs, videos, news, events, countries].reduce(
      (sum, {length}) => sum + length,
      0,
    );
    expect(selectSearchRecords(manifest)).to.have.length.at.least(count);
  });

  it('lead to a publication’s own page, else to its documents, else to its DOI', () => {
    const documents = [{language: 'id', url: pdf}, {language: 'en'}];
    const doi = '10.1234/abc';
    const page = 'https://publisher.example/brief';
    expect(addresses(only({outputs: [makeBrief({page, documents, doi})]}))).to.deep.equal([page]);
    const record = only({outputs: [makeBrief({documents, doi})]});
    expect(record.links).to.deep.equal([{url: pdf, language: 'id'}]);
    expect(record.languages).to.deep.equal(['id', 'en']);
    expect(addresses(only({outputs: [makeBrief({doi})]}))).to.deep.equal([
      'https://doi.org/10.1234/abc',
    ]);
    expect(addresses(only({outputs: [makeBrief()]}))).to.deep.equal([]);
  });

  it('lead to where a video can be watched', () => {
    const page = 'https://publisher.example/film';
    expect(addresses(only({videos: [makeVideo({page, youtube: '00000000000'})]}))).to.deep.equal([
      page,
    ]);
    expect(addresses(only({videos: [makeVideo({vimeo: '12/abcdef0'})]}))).to.deep.equal([
      'https://vimeo.com/12/abcdef0',
    ]);
    expect(addresses(only({videos: [makeVideo()]}))).to.deep.equal([]);
  });

  it('lead from a lesson to its page in the report', () => {
    const evaluation = {
      criteria: [{name: 'impact', findings: [{title: 'A finding', countries: []}]}],
      lessons: [{id: 'slow', title: 'Go slowly', countries: ['ID'], page: 12}],
      goodPractices: [],
      recommendations: [{title: 'Print it', text: 'On paper.', countries: []}],
    };
    const output = makeBrief({id: 'final', title: 'Final', documents: [{url: pdf}], evaluation});
    const records = selectSearchRecords(makeManifest({outputs: [output]})).slice(1);
    expect(records.map(({id}) => id)).to.deep.equal([
      'final-finding-1',
      'slow',
      'final-recommendation-1',
    ]);
    const [, lesson, advice] = records;
    expect(lesson && addresses(lesson)).to.deep.equal([`${pdf}#page=12`]);
    expect(lesson?.source).to.equal('Final');
    expect(advice && addresses(advice)).to.deep.equal([pdf]);
    expect(advice?.summary).to.equal('On paper.');
  });

  it('have the countries that only a phase names', () => {
    const project = makeProject({phases: [{id: 'one', title: 'One', countries: ['VN']}]});
    const record = only({project});
    expect(record.kind).to.equal('country');
    expect(record.phases).to.deep.equal(['one']);
  });
});

describe('keeping some of the records', () => {
  const records = selectSearchRecords(
    makeManifest({
      outputs: [makeBrief({id: 'brief', countries: ['JP']}), makeBrief({id: 'tool', kind: 'tool'})],
      news: [makeNews({id: 'press', kind: 'press', language: 'ko'}), makeNews({id: 'news'})],
    }),
  );
  const kept = (...filters: Parameters<typeof keepFound>[1][]): readonly string[] =>
    keepFound(records, ...filters).map(({id}) => id);

  it('knows the kind of a record and that within its collection', () => {
    expect(kept({kind: 'publication'})).to.deep.equal(['brief', 'tool']);
    expect(kept({kind: 'tool press'})).to.deep.equal(['tool', 'press']);
    expect(kept({kind: 'news'})).to.deep.equal(['press', 'news']);
  });

  it('keeps what passes every filter, and leaves words to the search', () => {
    expect(kept({country: 'jp'}, {kind: 'publication'})).to.deep.equal(['brief']);
    expect(kept({language: 'ko-KR', query: 'whatever'})).to.deep.equal(['press']);
    expect(kept({}, {query: 'whatever'})).to.have.length(4);
  });
});
