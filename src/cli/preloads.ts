import {readFileSync} from 'node:fs';

/** For each built file what it loads at once besides itself: `files` of dist/preloads.json. */
export type LoadedFiles = Readonly<Record<string, readonly string[]>>;

/** As the build wrote it beside this command; nothing where that was not built. */
export function readLoadedFiles(): LoadedFiles {
  try {
    const file = new URL('../../dist/preloads.json', import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as {readonly files: LoadedFiles}).files;
  } catch {
    return {};
  }
}
