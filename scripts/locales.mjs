// @ts-check
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {read, writeGenerated} from './generated.mjs';
import {config, createLocalizer} from './localizer.mjs';
import {findFaults, findMissing, textOf} from './translations.mjs';

/**
 * Brings translations up to date with the source: `node scripts/locales.mjs [--check]`.
 *
 * Each message of the source gets its unit in xliff/<locale>.xlf, where translators work. What is translated there goes
 * to src/locales/<locale>.ts as lines without names, because names would be a sixth of what a reader downloads; the
 * names, in the same order, go to src/base/message-ids.ts, and the list of languages to src/base/locales.ts. A
 * translation with a fault fails, which lit-localize does not. One that is missing fails with `--check`: who writes a
 * widget need not speak all languages, but nothing is released before somebody has.
 */
const scratch = mkdtempSync(join(tmpdir(), 'kiosk-xliff-'));
process.on('exit', () => rmSync(scratch, {recursive: true}));
cpSync(config.interchange.xliffDir, scratch, {
  recursive: true,
  filter: (path) => !path.endsWith('.json'),
});

await createLocalizer({xliff: scratch}).writeInterchangeFiles();
// A new one, because it reads the units as they are now.
const translated = createLocalizer({xliff: scratch});
const {messages} = translated.extractSourceMessages();
const {translations} = translated.readTranslationsSync();
const ids = messages.map(({name}) => name).sort();
// A cache may hold a list and a language of different releases, which would then say one thing for another.
const edition = createHash('sha256').update(ids.join()).digest('hex').slice(0, 6);
const editionLine = `/** Which list of messages this belongs to. */\n    export const edition = '${edition}';`;
report(messages, translations);

await writeGenerated(
  {
    ...Object.fromEntries(
      readdirSync(scratch).map((name) => [
        `${config.interchange.xliffDir}/${name}`,
        read(join(scratch, name)) ?? '',
      ]),
    ),
    ...Object.fromEntries(
      config.targetLocales.map((/** @type {any} */ locale) => [
        `${config.output.outputDir}/${locale}.ts`,
        localeModule(locale),
      ]),
    ),
    'src/base/message-ids.ts': idList(),
    'src/base/locales.ts': localeList(),
  },
  'npm run generate',
);

/**
 * @param {readonly import('@lit/localize-tools/lib/messages.js').Message[]} messages
 * @param {Map<string, readonly import('@lit/localize-tools/lib/messages.js').Message[]>} translations
 */
function report(messages, translations) {
  const sameAsEnglish = JSON.parse(readFileSync('xliff/same-as-english.json', 'utf8'));
  for (const locale of config.targetLocales) {
    const known = translations.get(locale) ?? [];
    const missing = findMissing(messages, known).length;
    if (missing > 0) {
      console.warn(
        `${locale}: ${missing} without translation. See: npm run translate -- ${locale}`,
      );
      if (process.argv.includes('--check')) process.exitCode = 1;
    }
    for (const fault of findFaults(locale, messages, known, sameAsEnglish[locale])) {
      console.error(fault);
      process.exitCode = 1;
    }
  }
}

/** @param {import('@lit/localize-tools/lib/types/locale.js').Locale} locale */
function localeModule(locale) {
  const texts = new Map(translations.get(locale)?.map((each) => [each.name, textOf(each)]));
  const lines = ids.map((id) => (texts.get(id) ?? '').replace(/[\\`]|\$\{/g, '\\$&'));
  return `// Written by \`npm run generate\` from xliff/${locale}.xlf, in the order of src/base/message-ids.ts.
    /** What the interface says in this language, one message a line; \`{0}\` where something is filled in. */
    export const messages = \`${lines.join('\n')}\`;

    ${editionLine}
  `;
}

function idList() {
  return `// Written by \`npm run generate\` from the messages in the source.
    /** The names that lit-localize gives to our messages. */
    export const messageIds: readonly string[] = \`${ids.join('\n')}\`.split('\\n');

    ${editionLine}
  `;
}

/** The module that lists the languages, each with an import of its own that bundlers can follow. */
function localeList() {
  const {sourceLocale, targetLocales} = config;
  return `// Written by \`npm run generate\` from lit-localize.json.
    /** The language in which messages stand in the source. */
    export const sourceLocale = '${sourceLocale}';

    /** A module of src/locales. */
    export interface Locale {
      readonly messages: string;
      readonly edition: string;
    }

    /** The languages into which the interface is translated. */
    export const importLocale: Readonly<Record<string, () => Promise<Locale>>> = {
      ${targetLocales.map((/** @type {string} */ locale) => `'${locale}': () => import('../locales/${locale}.js'),`).join('\n')}
    };
  `;
}
