// @ts-check
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {read, writeGenerated} from './generated.mjs';
import {config, createLocalizer} from './localizer.mjs';
import {findFaults, findMissing} from './translations.mjs';

/**
 * Brings translations up to date with the source: `node scripts/locales.mjs [--check]`.
 *
 * Each message of the source gets its unit in xliff/<locale>.xlf, where translators work; what is translated there goes
 * to src/locales/<locale>.ts, and the list of languages to src/base/locales.ts. A translation with a fault fails, which
 * lit-localize does not. One that is missing fails with `--check`: who writes a widget need not speak all languages,
 * but nothing is released before somebody has.
 */
const scratch = mkdtempSync(join(tmpdir(), 'kiosk-locales-'));
process.on('exit', () => rmSync(scratch, {recursive: true}));
const fresh = {xliff: join(scratch, 'xliff'), locales: join(scratch, 'locales')};
cpSync(config.interchange.xliffDir, fresh.xliff, {
  recursive: true,
  filter: (path) => !path.endsWith('.json'),
});

await createLocalizer(fresh).writeInterchangeFiles();
// A new one, because it reads the units as they are now.
const translated = createLocalizer(fresh);
report(translated.extractSourceMessages().messages, translated.readTranslationsSync().translations);
await quietly(() => translated.build());

await writeGenerated(
  {
    ...filesOf(fresh.xliff, config.interchange.xliffDir, (text) => text),
    ...filesOf(fresh.locales, config.output.outputDir, withoutDirectives),
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

/**
 * lit-localize warns of each message that has no translation; we have said it in fewer lines.
 *
 * @param {() => Promise<void>} build
 */
async function quietly(build) {
  const {warn} = console;
  console.warn = () => undefined;
  await build().finally(() => (console.warn = warn));
}

/**
 * @param {string} from
 * @param {string} to
 * @param {(text: string) => string} change
 */
function filesOf(from, to, change) {
  return Object.fromEntries(
    readdirSync(from).map((name) => [
      `${to}/${basename(name)}`,
      change(read(join(from, name)) ?? ''),
    ]),
  );
}

/** @param {string} text a module as lit-localize writes it; linters do not look at it anyway */
function withoutDirectives(text) {
  return text.replace(/^\s*\/\* eslint-disable.*\n/gm, '');
}

/** The module that lists the languages, each with an import of its own that bundlers can follow. */
function localeList() {
  const {sourceLocale, targetLocales} = config;
  return `// Written by \`npm run generate\` from lit-localize.json.
    import type {LocaleModule} from '@lit/localize';

    /** The language in which messages stand in the source. */
    export const sourceLocale = '${sourceLocale}';

    /** The languages into which the interface is translated. */
    export const importLocale: Readonly<Record<string, () => Promise<LocaleModule>>> = {
      ${targetLocales.map((/** @type {string} */ locale) => `'${locale}': () => import('../locales/${locale}.js'),`).join('\n')}
    };
  `;
}
