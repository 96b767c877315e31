import {expect} from '@open-wc/testing';
import {formatClockTimes} from './format-clock.js';
import {formatDateRange, knownTimeZone} from './format-time.js';

/** Engines differ in the spaces that they set. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\s\u2009\u202F]+/g, ' ').replace(/ ?[–-] ?/g, '–');
}

describe('formatDateRange', () => {
  const range = (...dates: [string, string?]) => plain(formatDateRange(dates[0], dates[1], 'en'));

  it('says once what both ends share', () => {
    expect(range('2021-03-29', '2021-03-31')).to.equal('March 29–31, 2021');
    expect(range('2021-03', '2021-05')).to.equal('March–May 2021');
    expect(range('2019', '2021')).to.equal('2019–2021');
  });

  it('shows the precision that is known, and no other', () => {
    expect(range('2021')).to.equal('2021');
    expect(range('2021-07')).to.equal('July 2021');
    expect(range('2021', '2021-07-03')).to.equal('2021–July 3, 2021');
  });

  it('names the day of the week where it is one day', () => {
    const named = (start: string, end?: string) =>
      plain(formatDateRange(start, end, 'en', {weekday: true, timeZone: 'Asia/Jakarta'}));
    expect(named('2031-02-03')).to.equal('Monday, February 3, 2031');
    expect(named('2031-02-03T20:00Z', '2031-02-03T21:00Z')).to.equal('Tuesday, February 4, 2031');
    expect(named('2031-02-03', '2031-02-04')).to.equal('February 3–4, 2031');
    expect(named('2031-02')).to.equal('February 2031');
  });
});

describe('formatClockTimes', () => {
  const times = (
    start: string,
    end: string | undefined,
    zone: string | undefined,
    reader: string,
  ) => {
    const {stated, local} = formatClockTimes(start, end, 'en', zone, reader);
    return [plain(stated), plain(local)];
  };
  const start = '2031-02-03T09:00+07:00';
  const end = '2031-02-03T11:00+07:00';

  it('tells the hours there, and those of a reader elsewhere', () => {
    expect(times(start, end, 'Asia/Jakarta', 'Asia/Seoul')).to.deep.equal([
      '9:00–11:00 AM Jakarta Time',
      '11:00 AM–1:00 PM',
    ]);
  });

  it('tells them once where they are the same', () => {
    expect(times(start, end, 'Asia/Jakarta', 'Asia/Jakarta')[1]).to.equal(undefined);
    expect(times(start, end, 'Asia/Jakarta', 'Asia/Bangkok')[1]).to.equal(undefined);
  });

  it('names the day where it is another one for the reader', () => {
    expect(times(start, end, 'Asia/Jakarta', 'America/New_York')[1]).to.equal(
      'Feb 2, 9:00–11:00 PM',
    );
  });

  it('names the days of what lasts several', () => {
    expect(times(start, '2031-02-04T17:30+07:00', 'Asia/Jakarta', 'Asia/Jakarta')).to.deep.equal([
      'Feb 3, 9:00 AM–Feb 4, 5:30 PM Jakarta Time',
      undefined,
    ]);
  });

  it('tells only the reader’s own hours where no zone is stated', () => {
    expect(times(start, end, undefined, 'UTC')).to.deep.equal([undefined, '2:00–4:00 AM']);
    expect(times(start, undefined, undefined, 'UTC')).to.deep.equal([undefined, '2:00 AM']);
  });
});

describe('knownTimeZone', () => {
  it('passes only what there is', () => {
    expect(knownTimeZone('Asia/Jakarta')).to.equal('Asia/Jakarta');
    expect(knownTimeZone('Mars/Olympus')).to.equal(undefined);
    expect(knownTimeZone(undefined)).to.equal(undefined);
  });
});
