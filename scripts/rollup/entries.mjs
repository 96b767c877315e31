// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';

const src = resolve('src');
const elementsDir = join(src, 'elements');

/** The folders of src/elements, one for each widget. */
export const elementNames = readdirSync(elementsDir, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** @param {string} folder */
const modulesIn = (folder) =>
  readdirSync(join(src, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));

/** The modules in src/locales: a language each. */
export const localeNames = modulesIn('locales');

/** @param {string} name `brief-list` → `BriefList` */
const className = (name) =>
  name.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());

/** @param {string} name where an element's class is written */
const classFile = (name) => join(elementsDir, name, `${name}.ts`);

/** The entries exist only here: as if src/ had a file for each that registers what the class modules export. */
const elementEntry = (/** @type {string} */ name) => join(elementsDir, `${name}.entry.js`);
export const indexEntry = join(src, 'index.entry.js');
export const elementEntries = Object.fromEntries(
  elementNames.map((name) => [`elements/${name}`, elementEntry(name)]),
);

function checkIndex() {
  const index = readFileSync(join(src, 'index.ts'), 'utf8');
  for (const name of elementNames) {
    const line = `export * from './elements/${name}/${name}.js';`;
    if (!index.includes(line))
      throw new Error(`src/index.ts does not export ${name}. Add the line: ${line}`);
  }
}

/**
 * Class modules have no side effects. The entry of an element registers its class, and first those of the
 * elements that the class module imports, because they are in its templates. An element that is imported later is
 * its entry too: otherwise its code would stand in a file of its own, apart from the one for pages that have it.
 *
 * @returns {import('rollup').Plugin}
 */
export function entries() {
  return {
    name: 'entries',
    buildStart: checkIndex,
    resolveId: (id) => (id.endsWith('.entry.js') ? id : null),
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const file = resolve(importer, '..', specifier.replace(/\.js$/, '.ts'));
      const name = elementNames.find((element) => classFile(element) === file);
      return name === undefined ? null : elementEntry(name);
    },
    async load(id) {
      if (id === indexEntry) {
        return [`export * from '${join(src, 'index.ts')}';`, ...elementNames.map(registers)].join(
          '\n',
        );
      }
      const name = elementNames.find((element) => elementEntry(element) === id);
      if (name === undefined) return null;
      const {importedIds} = await this.load({id: classFile(name), resolveDependencies: true});
      const used = elementNames.filter((other) => importedIds.includes(classFile(other)));
      return [
        ...used.map(registers),
        `import {define} from '${join(src, 'base/define.ts')}';`,
        `import {${className(name)}} from '${classFile(name)}';`,
        `define('kiosk-${name}', ${className(name)});`,
        `export {${className(name)}};`,
      ].join('\n');
    },
  };
}

/** @param {string} name */
const registers = (name) => `import '${elementEntry(name)}';`;

/**
 * What is loaded when the network fails. One chunk, which the browser has by then: pages that show their content load it
 * to keep a copy.
 */
const forTrouble =
  /\/(store\/(trouble|silence|insist|ask-again|saved-copies)|base\/(recovery|reasons|saved-notice))\.ts$/;

/**
 * One shared chunk with what more than one element uses, and one with what more than one uses of the brief card; all else
 * stays with its only user. So an element is two requests, and one more for each element that it is composed of.
 *
 * @type {import('rollup').GetManualChunk}
 */
export function sharedChunk(id, {getModuleInfo}) {
  if (forTrouble.test(id)) return 'trouble';
  // Only what is loaded later shows icons and saves files.
  if (id.endsWith('.entry.js') || /\/base\/(icons|save-file)\.ts$/.test(id)) return undefined;
  const isOfCard = id.startsWith(join(elementsDir, 'brief-card/'));
  if (id.startsWith(elementsDir) && !isOfCard) return undefined;
  if (usersOf(id, getModuleInfo).size < 2) return undefined;
  return isOfCard ? 'brief' : 'base';
}

/**
 * The elements (by folder) that reach a module without going through another element.
 *
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function usersOf(id, getModuleInfo, seen = new Set([id]), users = new Set()) {
  for (const importer of getModuleInfo(id)?.importers ?? []) {
    if (seen.has(importer)) continue;
    seen.add(importer);
    if (importer.startsWith(elementsDir))
      users.add(relative(elementsDir, importer).split(/[/.]/)[0]);
    else usersOf(importer, getModuleInfo, seen, users);
  }
  return users;
}

/**
 * What elements use of lit-localize. Its own index leads to all its modes, so that what translates would come along
 * before a reader needs it.
 *
 * @returns {import('rollup').Plugin}
 */
export function localizeInBrief() {
  const brief = '\0localize';
  return {
    name: 'localize-in-brief',
    resolveId: (id) => (id === '@lit/localize' ? brief : null),
    load(id) {
      if (id !== brief) return null;
      return [
        "export {msg} from '@lit/localize/init/install.js';",
        "export {str} from '@lit/localize/internal/str-tag.js';",
      ].join('\n');
    },
  };
}

/** What is loaded when it is asked for, from a file in dist/ of its own, by every build: its path there and in src. */
export const apart = Object.fromEntries([
  ...localeNames.map((name) => [`locales/${name}`, `locales/${name}.ts`]),
  ...modulesIn('locales/names').map((name) => [
    `locales/names/${name}`,
    `locales/names/${name}.ts`,
  ]),
  ['locales/message-ids', 'base/message-ids.ts'],
  ...['asia', 'points', 'world'].map((name) => [`geometry/${name}`, `geometry/${name}.ts`]),
  ['search-engine', 'elements/search/search-engine.ts'],
]);

/**
 * Leaves out of a build what is loaded from a file of its own.
 *
 * @returns {import('rollup').Plugin}
 */
export function loadedApart() {
  return {
    name: 'loaded-apart',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const file = relative(src, resolve(importer, '..', specifier.replace(/\.js$/, '.ts')));
      const place = Object.keys(apart).find((each) => apart[each] === file);
      return place === undefined ? null : {id: join(src, `${place}.js`), external: 'relative'};
    },
  };
}
