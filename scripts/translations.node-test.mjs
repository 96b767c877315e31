// @ts-check
import {expect, it} from 'vitest';
import {findFaults} from './translations.mjs';

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
  expect(findFaults('fr', [message('a', 'Search')], [])).toEqual([
    'xliff/fr.xlf: No translation. In: Search',
  ]);
  expect(faultsOf('fr', 'Search', ' ')).toHaveLength(1);
});

it('tells of a place for a value that was lost', () => {
  const lost = findFaults('fr', [message('a', 'From ', place(0))], [message('a', 'De')]);
  expect(lost[0]).toContain('places for values');
  expect(faultsOf('ja', 'one:# page|other:# pages', 'other:ページ')[0]).toContain(
    'places for values',
  );
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
