// @ts-check
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {loadedBy} from './loaded-by.mjs';
import {coreNames} from './rollup/core.mjs';

/**
 * Writes dist/preloads.json: which files a page can ask for beforehand, since what it names will ask for them. Browsers
 * learn what a script imports only from the script, which is a round trip later.
 */
const within = (/** @type {string} */ path) => path.replaceAll('\\', '/').replace(/^dist\//, '');
const filesIn = (/** @type {string} */ folder) =>
  readdirSync(`dist/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`);

/**
 * What a file loads at once besides itself.
 *
 * @param {string} path
 */
const importsOf = (path) =>
  [...loadedBy(`dist/${path}`)].map(within).filter((each) => each !== path);

const elements = [...filesIn('elements'), 'core.js'];
/** What all of them load. */
const base = importsOf('core.js').filter((file) =>
  elements.every((element) => importsOf(element).includes(file)),
);

/** A language is loaded with what translates, and where Chrome does not know it with the names of days and places. */
function languageFiles(/** @type {string} */ path) {
  const names = path.replace('locales/', 'locales/names/');
  const chunks = existsSync(`dist/${names}`) ? /\/(translations|stand-ins)-/ : /\/translations-/;
  return [
    ...filesIn('chunks').filter((each) => chunks.test(each)),
    ...['locales/message-ids.js', names].filter((each) => existsSync(`dist/${each}`)),
  ];
}

const files = Object.fromEntries([
  ...elements.map((path) => [path, importsOf(path)]),
  ...filesIn('locales')
    .filter((path) => path !== 'locales/message-ids.js')
    .map((path) => [path, languageFiles(path)]),
]);
writeFileSync('dist/preloads.json', `${JSON.stringify({core: coreNames, files}, null, 2)}\n`);

// The frame's page is the same for all widgets: what all of them need can come at once with it.
const embed = readFileSync('dist/embed.html', 'utf8');
const lines = [...importsOf('embed.js'), ...base].map(
  (path) => `<link rel="modulepreload" href="./${path}" />`,
);
writeFileSync('dist/embed.html', embed.replace('<!-- modulepreload -->', lines.join('\n    ')));
