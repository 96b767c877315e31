// @ts-check
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

/** What lit-localize.json says: `targetLocales` is the one list of the interface's languages. */
export const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/**
 * lit-localize on this project. It remembers what it has read: after a change, make another one.
 *
 * @param {{xliff?: string}} [folders] another one than that of the project
 */
export function createLocalizer({xliff = config.interchange.xliffDir} = {}) {
  const localizer = new RuntimeLitLocalizer({
    ...config,
    baseDir: process.cwd(),
    resolve: (/** @type {string} */ path) => resolve(path),
    interchange: {...config.interchange, xliffDir: xliff},
  });
  for (const {file, start, messageText} of localizer.extractSourceMessages().errors) {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    throw new Error(
      `${file?.fileName}:${line} ${typeof messageText === 'string' ? messageText : messageText.messageText}`,
    );
  }
  return localizer;
}
