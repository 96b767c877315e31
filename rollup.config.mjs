import {chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {core, coreEntry} from './scripts/rollup/core.mjs';
import {
  apart,
  elementEntries,
  entries,
  indexEntry,
  localeNames,
  loadedApart,
  localizeInBrief,
  sharedChunk,
} from './scripts/rollup/entries.mjs';
import {leanStyles} from './scripts/rollup/lean-styles.mjs';
import {leanLit} from './scripts/rollup/lean-lit.mjs';
import {leanMessages} from './scripts/rollup/lean-messages.mjs';
import {leanTemplates} from './scripts/rollup/lean-templates.mjs';
import {loaderFiles} from './scripts/rollup/loader-files.mjs';
import {minifyCss} from './scripts/rollup/minify-css.mjs';
import {nativeArrays} from './scripts/rollup/native-arrays.mjs';
import {namedForms} from './scripts/rollup/named-forms.mjs';
import {onePolicy} from './scripts/rollup/one-policy.mjs';
import {plainProperties} from './scripts/rollup/plain-properties.mjs';
import {readyTemplates} from './scripts/rollup/ready-templates.mjs';
import {shortIds} from './scripts/rollup/short-ids.mjs';
import {wholePages} from './scripts/rollup/whole-pages.mjs';
import {withoutDom} from './scripts/rollup/without-dom.mjs';
import {writeThemes} from './scripts/rollup/themes.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const notice = `/*! project-kiosk ${version}, MIT; Lit, BSD-3-Clause: third-party-licenses.txt */`;
const searchNotice = `/*! project-kiosk ${version}, MIT; MiniSearch, MIT: third-party-licenses.txt */`;

// Names of chunks change with their content; without this the old ones would pile up.
rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
copyFileSync('src/embed/embed.html', 'dist/embed.html');
writeThemes();
// What only has types can be imported like the rest.
writeFileSync('dist/only-types.js', 'export {};\n');
for (const name of ['snippet.html', 'snippet.css'])
  copyFileSync(`src/embed/snippet/${name}`, `dist/${name}`);
writeFileSync(
  'dist/third-party-licenses.txt',
  ['lit/LICENSE', 'minisearch/LICENSE.txt', 'jsonc-parser/LICENSE.md', 'world-atlas/LICENSE']
    .map((path) => `${path.split('/')[0]}\n\n${readFileSync(`node_modules/${path}`, 'utf8')}`)
    .concat(`lucide\n\n${readFileSync('src/base/lucide-license.txt', 'utf8')}`)
    .join('\n\n'),
);

const pluginsForPublishers = [
  entries(),
  loadedApart(),
  localizeInBrief(),
  shortIds(),
  leanStyles(),
  withoutDom(),
  namedForms(),
  onePolicy(),
  nodeResolve({exportConditions: ['browser', 'production'], extensions: ['.ts', '.mjs', '.js']}),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: {
      KIOSK_VERSION: JSON.stringify(version),
      KIOSK_LOCALES: JSON.stringify(['en', ...localeNames]),
    },
  }),
  nativeArrays(),
  plainProperties(),
  leanMessages(),
  leanTemplates(),
  minifyCss(),
];
const plugins = [...pluginsForPublishers, leanLit(), readyTemplates()];
const small = terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: /^!/}});
/** @type {import('rollup').OutputOptions} */
const output = {
  dir: 'dist',
  format: 'es',
  generatedCode: 'es2015',
  freeze: false,
  externalLiveBindings: false,
  sourcemap: true,
  // The notice goes where Lit's code is.
  banner: ({moduleIds}) => (moduleIds.some((id) => id.includes('/lit-html/')) ? notice : ''),
  plugins: [small],
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: {
      ...elementEntries,
      index: indexEntry,
      messages: 'src/base/messages.ts',
      loader: 'src/embed/loader.ts',
      embed: 'src/embed/embed.ts',
      'embed-host': 'src/embed/embed-host.ts',
    },
    plugins,
    output: {
      ...output,
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: sharedChunk,
      plugins: [small, loaderFiles()],
    },
  },
  {input: {core: coreEntry}, plugins: [core()], output},
  {
    // Everything in one file, for a single script tag.
    input: {kiosk: indexEntry},
    plugins: [wholePages(), ...plugins],
    output: {...output, inlineDynamicImports: true},
  },
  {
    // Floor 0 for developers, apart: sharing chunks with it would keep in them all that it exports.
    input: {manifest: 'src/manifest/index.ts'},
    plugins,
    output,
  },
  // Each of these stands alone, so that both builds above can load it.
  ...Object.entries(apart).map(([name, path]) => ({
    input: {[name]: `src/${path}`},
    plugins,
    output: {
      ...output,
      inlineDynamicImports: true,
      ...(name === 'search-engine' && {banner: searchNotice}),
    },
  })),
  {
    // A page for those who paste, not for their readers: sharing chunks with it would cost readers.
    input: {snippet: 'src/embed/snippet/snippet.ts'},
    plugins: pluginsForPublishers,
    output: {...output, inlineDynamicImports: true},
  },
  {
    // With its libraries in it: who installs the widgets does not install those.
    input: {'cli/main': 'src/cli/main.ts'},
    external: /^node:/,
    plugins: [...pluginsForPublishers, executable()],
    output: {dir: 'dist', format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true},
  },
];

function executable() {
  return {name: 'executable', writeBundle: () => chmodSync('dist/cli/main.js', 0o755)};
}
