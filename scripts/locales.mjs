// @ts-check
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {read, writeGenerated} from './generated.mjs';
import {findFaults} from './translations.mjs';

/**
 * Brings translations up to date with the source: `node scripts/locales.mjs [--check]`.
 *
 * Each message of the source gets its unit in xliff/<locale>.xlf, where translators work, and what is translated
 * there goes to src/locales/<locale>.ts. Fails while a translation has a fault, which lit-localize does not.
 */
const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'kiosk-locales-'));
process.on('exit', () => rmSync(scratch, {recursive: true}));
const fresh = {xliff: join(scratch, 'xliff'), locales: join(scratch, 'locales')};
cpSync(config.interchange.xliffDir, fresh.xliff, {
  recursive: true,
  filter: (path) => !path.endsWith('.json'),
});

function localizer() {
  return new RuntimeLitLocalizer({
    ...config,
    baseDir: process.cwd(),
    resolve: (path) => resolve(path),
    interchange: {...config.interchange, xliffDir: fresh.xliff},
    output: {...config.output, outputDir: fresh.locales},
  });
}

const source = localizer();
const {errors} = source.extractSourceMessages();
for (const {file, start, messageText} of errors) {
  const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
  throw new Error(
    `${file?.fileName}:${line} ${typeof messageText === 'string' ? messageText : messageText.messageText}`,
  );
}
await source.writeInterchangeFiles();
// A new one, because it reads the units as they are now.
const translated = localizer();
for (const fault of faults()) {
  console.error(fault);
  process.exitCode = 1;
}
await translated.build();

await writeGenerated(
  {
    ...filesOf(fresh.xliff, config.interchange.xliffDir, (text) => text),
    ...filesOf(fresh.locales, config.output.outputDir, withoutDirectives),
  },
  'npm run generate',
);

function faults() {
  const {messages} = translated.extractSourceMessages();
  const {translations} = translated.readTranslationsSync();
  const sameAsEnglish = JSON.parse(readFileSync('xliff/same-as-english.json', 'utf8'));
  return config.targetLocales.flatMap((/** @type {any} */ locale) =>
    findFaults(locale, messages, translations.get(locale) ?? [], sameAsEnglish[locale]),
  );
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
