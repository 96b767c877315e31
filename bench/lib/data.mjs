// @ts-check

/** Manifests of many records, the same each time. */

const terms =
  'cooperative social solidarity economy policy enterprise law finance worker member ministry training brief study landscape challenge pathway employment youth women region partner workshop dialogue development federation credit union association mutual community report'.split(
    ' ',
  );
const countries = ['KR', 'JP', 'CN', 'MY', 'ID', 'PH', 'TH', 'VN', 'KH', 'MN', 'KG', 'LA'];

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function chance(seed = 1) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A vocabulary as large as that of such texts: terms, and three thousand other words. */
function vocabulary() {
  const next = chance(7);
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za'.split(' ');
  const word = () =>
    Array.from({length: 2 + Math.floor(next() * 3)}, () => syllables[Math.floor(next() * 20)]).join(
      '',
    );
  return [...terms, ...Array.from({length: 3000}, word)];
}

/** @param {number} length */
function records(length) {
  const next = chance();
  const words = vocabulary();
  // Few words are frequent and most are rare, as in any language.
  const word = () => words[Math.floor(next() ** 2 * words.length)] ?? '';
  const phrase = (/** @type {number} */ count) => Array.from({length: count}, word).join(' ');
  return Array.from({length}, (_, index) => ({
    id: `record-${index}`,
    title: `No ${index}: ${phrase(8)}`,
    summary: `${phrase(24)}.`,
    date: new Date(Date.UTC(2010, 0, 1) + index * 8_000_000_000 * (10 / length) * 6)
      .toISOString()
      .slice(0, 10),
    countries: [countries[Math.floor(next() * countries.length)]],
    phases: [next() < 0.5 ? 'phase-1' : 'phase-2'],
  }));
}

const head = {
  version: 1,
  project: {
    title: 'Ten thousand things',
    phases: [
      {id: 'phase-1', title: 'Phase 1'},
      {id: 'phase-2', title: 'Phase 2'},
    ],
  },
};

/** @param {number} length */
export function manyNews(length) {
  const news = records(length).map((record, index) => ({
    ...record,
    url: `https://news.example/items/${index}`,
    source: `Paper ${index % 40}`,
    kind: ['news', 'article', 'press'][index % 3],
  }));
  return JSON.stringify({...head, news});
}

/** @param {number} length */
export function manyBriefs(length) {
  const outputs = records(length).map((record, index) => ({
    ...record,
    kind: 'brief',
    documents: [{language: 'en', url: `https://briefs.example/${index}.pdf`, size: 1_000_000}],
  }));
  return JSON.stringify({...head, outputs});
}

/** The words by which the newest record is known. @param {number} length */
export const newest = (length) => `No ${length - 1}:`;
