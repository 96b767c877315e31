// @ts-check
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import prettier from 'prettier';

/**
 * Writes generated files; with `--check` on the command line it only says which are stale and sets the exit code.
 *
 * @param {Record<string, string>} files text by path
 * @param {string} command what a developer runs to bring them up to date
 */
export async function writeGenerated(files, command) {
  const check = process.argv.includes('--check');
  for (const [path, text] of Object.entries(files)) {
    const formatted = await format(path, text);
    if (read(path) === formatted) continue;
    if (check) {
      console.error(`${path} is stale. Run: ${command}`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, formatted);
      console.log(`Wrote ${path}`);
    }
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
async function format(path, text) {
  const {inferredParser: parser} = await prettier.getFileInfo(path);
  return parser ? prettier.format(text, {...(await prettier.resolveConfig(path)), parser}) : text;
}

/** @param {string} path */
export function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
