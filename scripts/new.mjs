// @ts-check
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import prettier from 'prettier';

/** Scaffolds a widget: `npm run new -- NAME`. The files in scripts/new/ show what it makes, for the name demo-thing. */
const name = process.argv[2] ?? '';

/** @param {string} problem */
function stop(problem) {
  console.error(problem);
  process.exit(1);
}

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  stop('Give the new widget a name in small letters, with hyphens: npm run new -- event-list');
}
if (name.startsWith('kiosk-'))
  stop(`The prefix comes by itself: npm run new -- ${name.slice('kiosk-'.length)}`);

const files = {
  [`src/elements/${name}/${name}.ts`]: 'element',
  [`src/elements/${name}/${name}.styles.ts`]: 'styles',
  [`src/elements/${name}/${name}.test.ts`]: 'test',
  [`stories/${name}.stories.ts`]: 'stories',
};
const taken = [`src/elements/${name}`, ...Object.keys(files)].find(existsSync);
if (taken) stop(`${taken} is there already. Choose another name.`);

const words = name.replaceAll('-', ' ');
const camelCase = name.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());
/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} template */
function fill(template) {
  return readFileSync(`scripts/new/${template}.ts.txt`, 'utf8')
    .replaceAll('demo-thing', name)
    .replaceAll('demoThing', camelCase)
    .replaceAll('DemoThing', capital(camelCase))
    .replaceAll('Demo thing', capital(words));
}

for (const [path, template] of Object.entries(files)) {
  mkdirSync(dirname(path), {recursive: true});
  // A longer name than demo-thing may need other line breaks.
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(fill(template), {...options, filepath: path}));
  console.log(`Wrote ${path}`);
}

const index = 'src/index.ts';
const lines = readFileSync(index, 'utf8').trimEnd().split('\n');
const line = `export * from './elements/${name}/${name}.js';`;
const elementLines = lines.filter((other) => other.startsWith("export * from './elements/"));
const next = elementLines.find((other) => other > line);
lines.splice(
  next ? lines.indexOf(next) : lines.lastIndexOf(elementLines.at(-1) ?? '') + 1,
  0,
  line,
);
writeFileSync(index, `${lines.join('\n')}\n`);
console.log(`Added a line to ${index}. Now: npm test, and npm run storybook to look at it.`);
