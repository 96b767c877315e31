import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll} from 'vitest';

/** A copy of the packed package that says it is another version; gone after the tests of the file. */
export function useOtherVersion(packed: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-other-'));
  afterAll(() => {
    rmSync(folder, {recursive: true});
  });
  const dist = join(folder, 'dist');
  cpSync(join(packed, 'dist'), dist, {recursive: true});
  const own = `"${versionOf(packed)}"`;
  for (const path of readdirSync(dist, {recursive: true, encoding: 'utf8'})) {
    if (!path.endsWith('.js')) continue;
    const file = join(dist, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(own, `"${version}"`));
  }
  return folder;
}

/** The version in a package's own description. */
export function versionOf(packed: string): string {
  const {version} = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
