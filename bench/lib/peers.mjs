// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const home = fileURLToPath(new URL('..', import.meta.url));

/** Installs what the peers are made of, the first time. */
export function ensurePeers() {
  if (existsSync(join(home, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what Kiosk is measured against.');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed in bench/.');
}

/**
 * The peers as a site would serve them: one minified script each, and a style sheet where there is one.
 *
 * @returns {Promise<Map<string, Buffer>>} files by their names
 */
export async function buildPeers() {
  const react = ['react.jsx', 'news-react.jsx'];
  const rest = [
    'hand-written.js',
    'lit.js',
    'web-awesome.js',
    'web-awesome.css',
    'shoelace.js',
    'shoelace.css',
    'lite-youtube-embed.js',
    'lite-youtube-embed.css',
    'lite-youtube.js',
    'plyr.js',
    'plyr.css',
    'news-windowed.js',
  ];
  const builds = await Promise.all([
    bundle(rest, {}),
    bundle(react, {alias: {hooks: 'react'}, jsxImportSource: 'react'}),
    bundle(['preact.jsx'], {alias: {hooks: 'preact/hooks'}, jsxImportSource: 'preact'}),
  ]);
  return new Map(
    builds.flatMap(({outputFiles}) =>
      outputFiles.map(({path, contents}) => [basename(path), Buffer.from(contents)]),
    ),
  );
}

/**
 * @param {string[]} names
 * @param {import('esbuild').BuildOptions} options
 */
function bundle(names, options) {
  return build({
    entryPoints: names.map((name) => join(home, 'peers', name)),
    absWorkingDir: home,
    outdir: 'built',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    ...options,
    write: false,
  });
}
