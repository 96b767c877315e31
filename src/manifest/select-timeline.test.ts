import {expect} from '@open-wc/testing';
import {
  makeBrief,
  makeEvent,
  makeManifest,
  makeNews,
  makeProject,
  makeVideo,
} from '../testing/builders.js';
import type {Filter} from './filter.js';
import type {Manifest} from './model.js';
import {selectTimeline} from './select-timeline.js';

const now = Date.parse('2026-11-24T12:00:00Z');
const phase = {id: 'one', title: 'One', start: '2021', end: '2021', countries: ['ID']};
const project = makeProject({phases: [phase]});

function lines(manifest: Manifest, kinds = '', ...filters: readonly Filter[]): readonly string[] {
  return selectTimeline(manifest, kinds, now, ...filters).map(
    ({type, record}) => `${type}: ${typeof record.title === 'string' ? record.title : ''}`,
  );
}

describe('selectTimeline', () => {
  const manifest = makeManifest({
    project,
    outputs: [
      makeBrief({title: 'Brief', date: '2021-07', countries: ['ID']}),
      makeBrief({title: 'Undated'}),
    ],
    events: [makeEvent({title: 'Meeting', start: '2021-07-31', phases: ['one']})],
    videos: [makeVideo({title: 'Film', date: '2022'})],
    news: [makeNews({title: 'Report', date: '2021-01-01'})],
  });

  it('puts records of all kinds in the order of time, a phase around what is in its years', () => {
    expect(lines(manifest)).to.deep.equal([
      'phase-start: One',
      'event: Meeting',
      'output: Brief',
      'phase-end: One',
      'video: Film',
    ]);
  });

  it('shows the kinds that are asked for, news only then', () => {
    expect(lines(manifest, 'news video')).to.deep.equal(['news: Report', 'video: Film']);
    expect(lines(manifest, 'nonsense')).to.have.length(5);
  });

  it('keeps what every filter passes', () => {
    expect(lines(manifest, '', {country: 'id'})).to.deep.equal([
      'phase-start: One',
      'output: Brief',
      'phase-end: One',
    ]);
    expect(lines(manifest, 'event output', {phase: 'one'})).to.deep.equal(['event: Meeting']);
    expect(lines(manifest, '', {kind: 'brief event'})).to.deep.equal([
      'event: Meeting',
      'output: Brief',
    ]);
  });

  it('leaves out events that did not take place', () => {
    const events = [
      makeEvent({title: 'Cancelled', start: '2031', status: 'cancelled'}),
      makeEvent({title: 'Postponed', start: '2031', status: 'postponed'}),
      makeEvent({title: 'Planned once', start: '2023-07-24', status: 'planned'}),
      makeEvent({title: 'On now', start: '2026-11-01', end: '2026-11-30', status: 'planned'}),
      makeEvent({title: 'Planned', start: '2031', status: 'planned'}),
      makeEvent({title: 'Held', start: '2020', status: 'held'}),
    ];
    expect(lines(makeManifest({events}))).to.deep.equal([
      'event: Held',
      'event: On now',
      'event: Planned',
    ]);
  });

  it('tells of each whether it is still to come, and its year', () => {
    const events = ['2026-11-23', '2026-11', '2032'].map((start) => makeEvent({start}));
    const found = selectTimeline(makeManifest({events}), '', now);
    expect(found.map(({year, isAhead}) => [year, isAhead])).to.deep.equal([
      ['2026', false],
      ['2026', true],
      ['2032', true],
    ]);
  });
});
