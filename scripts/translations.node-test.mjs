// @ts-check
import {expect, it} from 'vitest';
import {findFaults, findMissing, readTranslations} from './translations.mjs';

/**
 * @param {string} name
 * @param {...string | {untranslatable: string, index: number}} contents
 */
const message = (name, ...contents) => ({name, contents});
const place = (/** @type {number} */ index) => ({untranslatable: '', index});

/**
 * @param {string} locale
 * @param {string} english
 * @param {string} translation
 * @param {string[]} [same]
 */
function faultsOf(locale, english, translation, same) {
  return findFaults(locale, [message('a', english)], [message('a', translation)], same);
}

it('finds nothing in good translations', () => {
  const sources = [
    message('a', 'Show ', place(0), ' of ', place(1)),
    message('b', 'one:# page|other:# pages'),
  ];
  const good = [message('a', place(1), '中の', place(0)), message('b', 'other:#ページ')];
  expect(findFaults('ja', sources, good)).toEqual([]);
});

it('tells of what is not translated, or empty', () => {
  const sources = [message('a', 'Search'), message('b', 'All'), message('c', 'Copy')];
  const missing = findMissing(sources, [message('b', ' '), message('c', 'Copier')]);
  expect(missing.map(({name}) => name)).toEqual(['a', 'b']);
});

it('tells of a place for a value that was lost', () => {
  const lost = findFaults('fr', [message('a', 'From ', place(0))], [message('a', 'De')]);
  expect(lost[0]).toContain('places for values');
  expect(faultsOf('ja', 'one:# page|other:# pages', 'other:ページ')[0]).toContain(
    'places for values',
  );
});

it('tells of values that lit-localize takes for one place', () => {
  const two = {untranslatable: '${kind} ${number}', index: 0};
  const same = message('a', two, ' of ', place(1));
  expect(findFaults('fr', [same], [message('a', two, ' sur ', place(1))])).toEqual([
    '"{0} of {1}": join neighbouring values before they are filled in.',
  ]);
});

it('tells of what is the same as in English, unless it is meant', () => {
  expect(faultsOf('fr', 'Phase', 'Phase')[0]).toContain('same as in English');
  expect(faultsOf('fr', 'Phase', 'Phase', ['Phase'])).toEqual([]);
  expect(faultsOf('fr', 'Search', 'Chercher', ['Phase'])[0]).toContain('names what nobody says');
});

it('wants a form for each plural category of the language, and no other', () => {
  expect(faultsOf('ru', 'one:# page|other:# pages', 'one:# с.|other:# с.')).toHaveLength(2);
  expect(
    faultsOf('ru', 'one:# page|other:# pages', 'one:# с.|few:# с.|many:# с.|other:# с.'),
  ).toEqual([]);
  expect(faultsOf('ja', 'one:# page|other:# pages', 'one:#ページ|other:#ページ')[0]).toContain(
    '"one:"',
  );
  expect(faultsOf('fr', 'one:# page|other:# pages', 'one:# p.|other:# p.')).toEqual([]);
});

it('reads what translators send back, with the values in their places', () => {
  const sources = [message('a', 'Show ', place(0), ' of ', place(1)), message('b', 'Search')];
  const list = [
    {english: 'Show {0} of {1}', note: '', translation: '{1}中の{0}'},
    {english: 'Search', note: '', translation: ' '},
    {english: 'Find', note: '', translation: '検索'},
  ];
  const {found, unknown} = readTranslations(sources, list);
  expect(found.map(({contents}) => contents)).toEqual([[place(1), '中の', place(0)]]);
  expect(unknown).toEqual(['Find']);
  const inShort = readTranslations(sources, {Search: '検索'});
  expect(inShort.found.map(({name, contents}) => [name, contents])).toEqual([['b', ['検索']]]);
});
