import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {formatCalendar, type CalendarEntry} from './calendar.js';

const now = Date.parse('2026-11-24T12:00:00Z');

function makeEntry(fields: Partial<CalendarEntry> = {}): CalendarEntry {
  return {uid: 'e-1@publisher.example', title: 'A meeting', start: '2031-09-08', ...fields};
}

/** What a calendar program reads in a file. */
function read(file: string) {
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
      return {event, value, start: value('dtstart'), end: value('dtend')};
    });
}

function write(fields: Partial<CalendarEntry>, updated?: string) {
  const [event] = read(formatCalendar([makeEntry(fields)], {now, updated}));
  if (event === undefined) throw new Error('No event was read.');
  return event;
}

describe('formatCalendar', () => {
  it('says what, where and when, and when the file was made', () => {
    const {event, value} = write({
      title: 'Congress',
      place: 'Great Hall, Merrowe',
      description: 'Bring a lantern.',
      url: 'https://publisher.example/congress?a=1,2;3',
    });
    expect(event.uid).toBe('e-1@publisher.example');
    expect(event.summary).toBe('Congress');
    expect(event.location).toBe('Great Hall, Merrowe');
    expect(event.description).toBe('Bring a lantern.');
    expect(value('url')).toBe('https://publisher.example/congress?a=1,2;3');
    expect(value('dtstamp')).toBe('2026-11-24T12:00:00Z');
  });

  it('names the day after the last one as the end of whole days', () => {
    expect(write({start: '2031-12-31'})).toMatchObject({start: '2031-12-31', end: '2032-01-01'});
    expect(write({start: '2028-02-27', end: '2028-02-28'})).toMatchObject({
      start: '2028-02-27',
      end: '2028-02-29',
    });
    expect(write({}).event.startDate.isDate).toBe(true);
  });

  it('gives instants in UTC', () => {
    const {start, end} = write({
      start: '2031-05-12T09:00+07:00',
      end: '2031-05-14T17:30:15.5+07:00',
    });
    expect({start, end}).toEqual({start: '2031-05-12T02:00:00Z', end: '2031-05-14T10:30:15Z'});
  });

  it('leaves out an end that is not later than the beginning', () => {
    expect(write({start: '2031-05-12T09:00Z', end: '2031-05-12T08:00Z'}).end).toBeUndefined();
    expect(write({start: '2031-05-12T09:00Z'}).end).toBeUndefined();
    expect(write({start: '2031-05-12', end: '2031-05-01'}).end).toBe('2031-05-13');
  });

  it('takes the whole day where only one of both ends has a time', () => {
    expect(write({start: '2031-05-12T09:00+07:00', end: '2031-05-14'})).toMatchObject({
      start: '2031-05-12',
      end: '2031-05-15',
    });
  });

  it.each([
    ['cancelled', 'CANCELLED'],
    ['postponed', 'TENTATIVE'],
    ['planned', 'CONFIRMED'],
    ['held', 'CONFIRMED'],
    [undefined, 'CONFIRMED'],
  ] as const)('says of what is %s that it is %s', (status, expected) => {
    expect(write({status}).value('status')).toBe(expected);
  });

  it('counts revisions by the date of the manifest, where that is known', () => {
    const older = Number(write({}, '2026').value('sequence'));
    const newer = Number(write({}, '2026-01-01T00:01Z').value('sequence'));
    expect(newer).toBe(older + 1);
    expect(newer).toBeLessThan(2 ** 31);
    expect(write({}).value('sequence')).toBeUndefined();
  });

  it('holds several events in one file', () => {
    const entries = [makeEntry({title: 'One'}), makeEntry({uid: 'e-2@x.example', title: 'Two'})];
    const file = formatCalendar(entries, {now});
    expect(read(file).map(({event}) => event.summary)).toEqual(['One', 'Two']);
    expect(file.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
  });

  it('lets no text of an event become a line of its own', () => {
    const file = formatCalendar(
      [makeEntry({title: 'x\r\nEND:VEVENT', url: 'https://x.example/\r\nX:1'})],
      {
        now,
      },
    );
    expect(file.split('\r\n').filter((line) => /^(END:VEVENT|X:1)$/.test(line))).toHaveLength(1);
  });
});

const words = fc.oneof(
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 500}),
  fc
    .array(
      fc.constantFrom(',', ';', ':', '\\', '\n', '"', ' ', '👩🏽‍🌾', '🇰🇭', 'សេដ្ឋកិច្ច', 'é', 'عربي', 'n'),
      {
        minLength: 1,
        maxLength: 500,
      },
    )
    .map((parts) => parts.join('')),
);
// What the parser takes out before, or a calendar cannot hold.
// eslint-disable-next-line no-control-regex -- these are the characters
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');

const entries = fc.record({
  uid: fc.constant('e-1@publisher.example'),
  title: words,
  start: fc.constantFrom('2031-05-12', '2031-05-12T09:00+07:00'),
  description: words,
  place: words,
  url: fc.webUrl({withQueryParameters: true}),
});

describe('any calendar file', () => {
  it('is read as it was meant', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const {event, value} = write(entry);
        expect(event.summary).toBe(clean(entry.title));
        expect(event.description).toBe(clean(entry.description));
        expect(event.location).toBe(clean(entry.place));
        expect(value('url')).toBe(entry.url);
      }),
      {numRuns: 300},
    );
  });

  it('has lines of 75 octets at most, whole characters, and CRLF at each end', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(entries, (entry) => {
        const file = formatCalendar([entry], {now});
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
        expect(Math.max(...lines.map((line) => encoder.encode(line).length))).toBeLessThanOrEqual(
          75,
        );
        expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
      }),
      {numRuns: 300},
    );
  });
});
