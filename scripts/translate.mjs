// @ts-check
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {config, createLocalizer} from './localizer.mjs';
import {findMissing, readTranslations, textOf} from './translations.mjs';

const usage = `Takes translations out of xliff/ and puts them back, for translators who would rather not edit XML.

  npm run translate -- fr > fr.json     what is not translated into French yet, with notes
  npm run translate -- fr --all         the same with what is
  npm run translate -- fr fr.json       reads translations back

The file is a list of {"id", "english", "note", "translation"}, or an object of "English": "translation" as
addMessages() takes it. What is empty stays untranslated. {0} and # stand for what is filled in.`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {all: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}},
});
const [asked = '', path] = positionals;
const locale = /** @type {import('@lit/localize-tools/lib/types/locale.js').Locale} */ (
  /** @type {unknown} */ (asked)
);

if (values.help || !config.targetLocales.includes(locale)) {
  console.log(`${usage}\n\nLanguages: ${config.targetLocales.join(', ')} (lit-localize.json)`);
  process.exitCode = values.help ? 0 : 1;
} else if (path === undefined) {
  write();
} else {
  await readBack(path);
}

function write() {
  const localizer = createLocalizer();
  const {messages} = localizer.extractSourceMessages();
  const known = localizer.readTranslationsSync().translations.get(locale) ?? [];
  const byName = new Map(known.map((message) => [message.name, message]));
  const wanted = values.all ? messages : findMissing(messages, known);
  const units = wanted.map((message) => ({
    id: message.name,
    english: textOf(message),
    note: message.desc ?? '',
    translation: textOf(byName.get(message.name)),
  }));
  console.log(JSON.stringify(units, null, 2));
}

/** @param {string} file */
async function readBack(file) {
  const localizer = createLocalizer();
  const {messages} = localizer.extractSourceMessages();
  const {translations} = localizer.readTranslationsSync();
  const {found, unknown} = readTranslations(messages, JSON.parse(readFileSync(file, 'utf8')));
  const others = (translations.get(locale) ?? []).filter(
    ({name}) => !found.some((message) => message.name === name),
  );
  translations.set(locale, [...others, ...found]);
  await localizer.writeInterchangeFiles();
  for (const english of unknown) console.warn(`Nobody says: ${english}`);
  console.log(`xliff/${locale}.xlf: ${found.length} translations. Now: npm run generate`);
}
