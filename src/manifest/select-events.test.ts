import {expect} from '@open-wc/testing';
import {makeEvent, makeManifest} from '../testing/builders.js';
import {nextEventChange} from './event-change.js';
import type {ProjectEvent} from './model.js';
import {selectEvents} from './select-events.js';

const noon = Date.parse('2026-11-24T12:00:00Z');

function groupsOf(events: readonly ProjectEvent[], now = noon) {
  const {upcoming, past} = selectEvents(makeManifest({events}), now);
  const titles = (group: typeof past) => group.map(({title}) => title);
  return {upcoming: titles(upcoming), past: titles(past)};
}

/** Whether an event that has these fields is over at noon. */
function isPast(fields: Partial<ProjectEvent>, now = noon): boolean {
  return groupsOf([makeEvent(fields)], now).past.length > 0;
}

describe('selectEvents', () => {
  it('puts the soonest first, then the latest of those that are over', () => {
    const events = ['2026-12-24', '2020-01-01', '2026-12-01', '2024-05-05'].map((start) =>
      makeEvent({title: start, start}),
    );
    expect(groupsOf(events)).to.deep.equal({
      upcoming: ['2026-12-01', '2026-12-24'],
      past: ['2024-05-05', '2020-01-01'],
    });
  });

  it('puts what is only known to be in a month or year after its days, and without a date last', () => {
    const starts = [undefined, '2031', '2031-05', '2031-05-31', '2031-06-01', '2031-05-12T09:00Z'];
    const events = starts.map((start) =>
      makeEvent({title: start ?? 'none', status: 'planned', ...(start && {start})}),
    );
    expect(groupsOf(events).upcoming).to.deep.equal([
      '2031-05-12T09:00Z',
      '2031-05-31',
      '2031-05',
      '2031-06-01',
      '2031',
      'none',
    ]);
  });

  it('lists past events without a date last as well', () => {
    const held = [
      makeEvent({title: 'none', status: 'held'}),
      makeEvent({title: 'old', start: '1999'}),
    ];
    expect(groupsOf(held).past).to.deep.equal(['old', 'none']);
  });

  it('keeps what takes the whole day until that day is over', () => {
    expect(isPast({start: '2026-11-24', timeZone: 'UTC'})).to.equal(false);
    expect(isPast({start: '2026-11-23', timeZone: 'UTC'})).to.equal(true);
    expect(isPast({start: '2026-11-20', end: '2026-11-24', timeZone: 'UTC'})).to.equal(false);
    expect(isPast({start: '2026-11-20', end: '2026-11-23', timeZone: 'UTC'})).to.equal(true);
  });

  it('means the day where the event takes place', () => {
    const evening = Date.parse('2026-11-24T18:00:00Z');
    expect(isPast({start: '2026-11-24', timeZone: 'Asia/Jakarta'}, evening)).to.equal(true);
    expect(isPast({start: '2026-11-24', timeZone: 'America/New_York'}, evening)).to.equal(false);
  });

  it('keeps what is in a month or year until that is over', () => {
    expect(isPast({start: '2026-11'})).to.equal(false);
    expect(isPast({start: '2026-10'})).to.equal(true);
    expect(isPast({start: '2026'})).to.equal(false);
    expect(isPast({start: '2024', end: '2025'})).to.equal(true);
  });

  it('moves what has hours at the instant when it ends', () => {
    const hours = {start: '2026-11-24T18:00+07:00', end: '2026-11-24T19:00+07:00'};
    expect(isPast(hours, noon - 1)).to.equal(false);
    expect(isPast(hours, noon)).to.equal(true);
  });

  it('keeps what begins at an instant, and ends nobody knows when, for that day', () => {
    const webinar = {start: '2026-11-24T09:00Z', timeZone: 'UTC'};
    expect(isPast(webinar)).to.equal(false);
    expect(isPast(webinar, noon + 12 * 60 * 60 * 1000)).to.equal(true);
  });

  it('goes by the status where there is no date', () => {
    expect(isPast({status: 'planned'})).to.equal(false);
    expect(isPast({status: 'postponed'})).to.equal(false);
    expect(isPast({status: 'held'})).to.equal(true);
    expect(isPast({})).to.equal(true);
  });

  it('believes that what was held is over', () => {
    expect(isPast({start: '2026-11', status: 'held'})).to.equal(true);
  });

  it('tolerates ends before beginnings, ends alone, and time zones that do not exist', () => {
    expect(isPast({start: '2031-05-12', end: '2021-05-12'})).to.equal(false);
    expect(isPast({end: '2031-05-12'})).to.equal(false);
    expect(isPast({start: '2031-05-12', timeZone: 'Mars/Olympus'})).to.equal(false);
  });

  it('keeps what every filter passes', () => {
    const online = makeEvent({title: 'Online', mode: 'online', countries: ['ID'], start: '2031'});
    const hybrid = makeEvent({
      title: {ko: 'Hybrid'},
      mode: 'hybrid',
      phases: ['two'],
      start: '2031',
    });
    const manifest = makeManifest({events: [online, hybrid]});
    const upcoming = (...filters: Parameters<typeof selectEvents>[2][]) =>
      selectEvents(manifest, noon, ...filters).upcoming.map(({id}) => id);
    expect(upcoming({country: 'id'})).to.deep.equal([online.id]);
    expect(upcoming({phase: 'two'})).to.deep.equal([hybrid.id]);
    expect(upcoming({kind: 'online in-person'})).to.deep.equal([online.id]);
    expect(upcoming({language: 'ko'})).to.deep.equal([hybrid.id]);
    expect(upcoming({}, {country: 'ID'}, {kind: 'hybrid'})).to.deep.equal([]);
  });
});

describe('nextEventChange', () => {
  const changeOf = (...events: readonly ProjectEvent[]) =>
    nextEventChange(selectEvents(makeManifest({events}), noon).upcoming, noon);

  it('is when the first of the events ends', () => {
    const soon = makeEvent({start: '2026-11-24T11:00Z', end: '2026-11-24T12:05Z'});
    const later = makeEvent({start: '2026-11-24T11:00Z', end: '2026-11-24T12:10Z'});
    expect(changeOf(later, soon)).to.equal(Date.parse('2026-11-24T12:05Z'));
  });

  it('is the next quarter of an hour at the latest, when a day may end somewhere', () => {
    expect(changeOf(makeEvent({start: '2031-05-12'}))).to.equal(Date.parse('2026-11-24T12:15Z'));
  });

  it('never comes where nothing is still to come on a known day', () => {
    expect(changeOf()).to.equal(undefined);
    expect(changeOf(makeEvent({status: 'planned'}), makeEvent({start: '2020'}))).to.equal(
      undefined,
    );
  });
});
