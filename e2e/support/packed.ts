/** What partners get: the package as `npm pack` makes it, unpacked once for all files. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the unpacked package. */
    packed: string;
  }
}

export default async function pack({provide}: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kiosk-packed-'));
  const {stdout} = await run('npm', [
    'pack',
    '--ignore-scripts',
    '--silent',
    '--pack-destination',
    folder,
  ]);
  await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', folder]);
  const packed = join(folder, 'package');
  if (!existsSync(join(packed, 'dist/kiosk.js')))
    throw new Error('There is nothing built to test. Run: npm run build');
  provide('packed', packed);
  return () => rm(folder, {recursive: true});
}
