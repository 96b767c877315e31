import {expect} from '@open-wc/testing';
import {ManifestError} from './errors.js';
import type {Manifest} from './model.js';
import {parseManifest, parseManifestPart} from './parse.js';
import type {Problem} from './readers.js';

const base = 'https://www.example.org/project/manifest.json';
const brief = {id: 'japan', kind: 'brief', title: 'Japan'};

interface Outcome {
  readonly manifest: Manifest;
  readonly problems: readonly Problem[];
  readonly paths: readonly string[];
}

/** A document with the fields given and all that is required. */
function parse(fields: object = {}): Outcome {
  const problems: Problem[] = [];
  const document: unknown = {version: 1, project: {title: 'SSE in Asia'}, ...fields};
  const manifest = parseManifest(document, {base, onProblem: (problem) => problems.push(problem)});
  return {manifest, problems, paths: problems.map(({path}) => path)};
}

function errorOf(document: unknown): unknown {
  try {
    parseManifest(document);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('parseManifest', () => {
  it('completes the smallest document', () => {
    expect(parse().manifest).to.deep.equal({
      version: 1,
      language: 'en',
      project: {title: 'SSE in Asia', organisations: [], phases: []},
      countries: [],
      outputs: [],
      videos: [],
      news: [],
      events: [],
    });
  });

  it('leaves out a record that lacks what it must have, and keeps the others', () => {
    const {manifest, paths} = parse({outputs: [{id: 'no-title', kind: 'brief'}, brief, null]});
    expect(manifest.outputs.map(({id}) => id)).to.deep.equal(['japan']);
    expect(paths).to.deep.equal(['outputs[0].title', 'outputs[2]']);
  });

  it('leaves out a broken optional field, and keeps the record', () => {
    const {manifest, paths} = parse({outputs: [{...brief, date: 'tba', summary: 'Six cases'}]});
    expect(manifest.outputs[0]).to.include({summary: 'Six cases'}).and.not.to.have.property('date');
    expect(paths).to.deep.equal(['outputs[0].date']);
  });

  it('names the path of what is wrong deep inside', () => {
    const documents = [{url: 'a.pdf'}, {url: 'javascript:alert(1)', size: 10}];
    const {manifest, problems} = parse({outputs: [brief, {...brief, documents}]});
    expect(problems).to.have.length(1);
    expect(problems[0]?.path).to.equal('outputs[1].documents[1].url');
    expect(manifest.outputs[1]?.documents[1]).to.deep.equal({size: 10});
  });

  it('ignores fields that it does not know', () => {
    const {manifest, problems} = parse({outputs: [{...brief, colour: 'blue'}], mood: 'fine'});
    expect(problems).to.deep.equal([]);
    expect(manifest).not.to.have.property('mood');
    expect(manifest.outputs[0]).not.to.have.property('colour');
  });

  it('takes a collection that is no list for an empty one', () => {
    const {manifest, paths} = parse({news: {id: 'a'}, events: null});
    expect(manifest.news).to.deep.equal([]);
    expect(paths).to.have.members(['news', 'events']);
  });

  it('shows the rest when the project cannot be read', () => {
    const {manifest, paths} = parse({project: 'SSE in Asia', outputs: [brief]});
    expect(manifest.outputs).to.have.length(1);
    expect(manifest.project.title).to.equal('');
    expect(paths).to.deep.equal(['project']);
  });

  it('keeps any word as a kind', () => {
    const {manifest} = parse({outputs: [{...brief, kind: 'podcast'}]});
    expect(manifest.outputs[0]?.kind).to.equal('podcast');
  });

  it('changes nothing in the document', () => {
    const document = {version: 1, project: {title: ' A '}, outputs: [{...brief, date: 'tba'}]};
    const before = JSON.stringify(document);
    parseManifest(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('a document that is no manifest', () => {
  it('fails with not-a-manifest', () => {
    const documents = [null, 'text', 1, true, [], [{version: 1}], {}, {version: '1'}, {version: 0}];
    for (const document of [...documents, {version: 1.5}, {version: null}, undefined]) {
      const error = errorOf(document);
      expect(error, JSON.stringify(document)).to.be.instanceOf(ManifestError);
      expect((error as ManifestError).code).to.equal('not-a-manifest');
    }
  });

  it('fails with newer-format when it is of a later major version', () => {
    const error = errorOf({version: 2, project: {title: 'A'}});
    expect(error).to.be.instanceOf(ManifestError).and.to.include({code: 'newer-format'});
    expect((error as ManifestError).message).to.contain('format 2');
  });
});

describe('text', () => {
  it('loses characters that hide or reorder what is around it', () => {
    const {manifest} = parse({project: {title: '\u202Egnp.exe\u0000 \u2066report\u2069\n'}});
    expect(manifest.project.title).to.equal('gnp.exe report');
  });

  it('keeps markup as the text that it is', () => {
    const {manifest} = parse({project: {title: '<b>R&amp;D</b>'}});
    expect(manifest.project.title).to.equal('<b>R&amp;D</b>');
  });

  it('has canonical language tags', () => {
    const title = {en_us: 'Colour', 'zh-hans': '颜色'};
    expect(parse({project: {title}}).manifest.project.title).to.deep.equal({
      'en-US': 'Colour',
      'zh-Hans': '颜色',
    });
  });

  it('loses only the translation that cannot be read', () => {
    const {manifest, paths} = parse({project: {title: {en: 'A', 'x-default': 'B', id: ' '}}});
    expect(manifest.project.title).to.deep.equal({en: 'A'});
    expect(paths).to.deep.equal(['project.title.x-default', 'project.title.id']);
  });
});

describe('addresses', () => {
  function page(value: unknown): string | undefined {
    return parse({project: {title: 'A', page: value}}).manifest.project.page;
  }

  it('resolve against the address of the manifest', () => {
    expect(page('briefs/japan.pdf')).to.equal('https://www.example.org/project/briefs/japan.pdf');
    expect(page('/japan')).to.equal('https://www.example.org/japan');
    expect(page('//cdn.example.org/a')).to.equal('https://cdn.example.org/a');
  });

  it('lead to the web only', () => {
    const others = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)'];
    others.push(
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    );
    others.push('mailto:a@b.org', 'file:///etc/passwd', 'blob:https://a.org/1', 'ftp://a.org/');
    for (const other of others) expect(page(other), other).to.equal(undefined);
  });

  it('carry no user name, no password and no white space', () => {
    for (const other of ['https://ilo.org@a.org/', 'https://u:p@a.org/', '//u@a.org/', 'a b.pdf']) {
      expect(page(other), other).to.equal(undefined);
    }
  });

  it('mean the same wherever the manifest stands', () => {
    for (const other of [
      'https:japan.pdf',
      'https:/japan.pdf',
      'https:///a',
      'http:\\\\a.org\\b',
    ]) {
      expect(page(other), other).to.equal(undefined);
    }
  });

  it('must be absolute where the manifest has no address of its own', () => {
    const document = {version: 1, project: {title: 'A', page: 'a.pdf', licence: {name: 'B'}}};
    expect(parseManifest(document).project).not.to.have.property('page');
  });
});

describe('dates', () => {
  const dateOf = (date: unknown): string | undefined => parse({updated: date}).manifest.updated;

  it('keep the precision that they have', () => {
    const dates = [
      '2021',
      '2021-07',
      '2021-07-31',
      '0000-02-29',
      '2000-02-29',
      '2021-07-31T09:00+07:00',
    ];
    for (const date of [...dates, '2021-07-31T02:00:00.5Z']) expect(dateOf(date)).to.equal(date);
  });

  it('are days that there are', () => {
    const dates = [
      '2021-02-29',
      '1900-02-29',
      '0001-02-29',
      '2021-04-31',
      '2021-13',
      '2021-00',
      '2021-02-30T09:00Z',
      '31.7.2021',
    ];
    for (const date of [...dates, '2021-07-31T25:00Z', '2021-07-31T09:00', 2021, '']) {
      expect(dateOf(date), String(date)).to.equal(undefined);
    }
  });
});

it('writes country codes in capitals', () => {
  const {manifest, paths} = parse({outputs: [{...brief, countries: ['vn', 'KR', 'KOR']}]});
  expect(manifest.outputs[0]?.countries).to.deep.equal(['VN', 'KR']);
  expect(paths).to.deep.equal(['outputs[0].countries[2]']);
});

describe('parseManifestPart', () => {
  it('needs a version and nothing else', () => {
    const part = parseManifestPart(
      {version: 1, outputs: [brief], next: {outputs: 'b.json'}},
      {base},
    );
    expect(part.outputs.map(({id}) => id)).to.deep.equal(['japan']);
    expect(part.next?.outputs).to.equal('https://www.example.org/project/b.json');
    expect(part.news).to.deep.equal([]);
  });

  it('fails as a manifest does', () => {
    expect(() => parseManifestPart([])).to.throw(ManifestError);
  });
});
