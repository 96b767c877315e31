/** What is in the package, where it comes from, and that whoever builds it again gets the same. */
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {afterAll, expect, inject, it} from 'vitest';

const run = promisify(execFile);
const packed = inject('packed');
const copy = mkdtempSync(join(tmpdir(), 'kiosk-again-'));
afterAll(() => {
  rmSync(copy, {recursive: true});
});

const read = (path: string) => readFileSync(path, 'utf8');

it('holds the files that scripts/packed-files.txt names, and no others', async () => {
  const {stderr} = await run('node', ['scripts/packed.mjs']).catch(
    (error: unknown) => error as {stderr: string},
  );
  expect(stderr).toBe('');
});

it('depends on exact versions, each with a licence in its list of components', () => {
  const {dependencies} = JSON.parse(read(join(packed, 'package.json'))) as {
    dependencies: Record<string, string>;
  };
  const {components} = JSON.parse(read(join(packed, 'dist/sbom.json'))) as {
    components: {name: string; version: string; licenses: {expression: string}[]}[];
  };
  const listed = new Map(components.map(({name, version}) => [name, version]));
  for (const [name, version] of Object.entries(dependencies))
    expect(listed.get(name), name).toBe(version);
  // Nobody who reads a page has to open the source of theirs.
  const licences = new Set(components.flatMap(({licenses}) => licenses.map((l) => l.expression)));
  expect([...licences].sort()).toEqual(['BSD-3-Clause', 'ISC', 'MIT']);
});

it('has a list of components that is valid by the schema of CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
  const sbom = read(join(packed, 'dist/sbom.json'));
  expect(await validator.validate(sbom)).toBeNull();
  // It would find what is wrong.
  expect(await validator.validate(sbom.replace('SHA-512', 'SHA-513'))).not.toBeNull();
});

it('comes out the same, byte for byte, when it is built again in another place', async () => {
  const parts = ['src', 'scripts', 'xliff', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const part of [...parts, 'rollup.config.mjs'])
    cpSync(part, join(copy, part), {recursive: true});
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const bin = resolve('node_modules/.bin/rollup');
  await run(bin, ['-c', '--silent'], {cwd: copy, maxBuffer: 1e9});
  for (const script of ['preloads', 'integrity', 'sbom'])
    await run('node', [`scripts/${script}.mjs`], {cwd: copy});
  const built = readdirSync(join(copy, 'dist'), {recursive: true, encoding: 'utf8'}).filter(
    (path) => /\.\w+$/.test(path) && !path.endsWith('.map'),
  );
  expect(built.length).toBeGreaterThan(50);
  const other = built.filter(
    (path) => read(join(copy, 'dist', path)) !== read(join(packed, 'dist', path)),
  );
  expect(other).toEqual([]);
}, 180_000);
