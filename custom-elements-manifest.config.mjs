import {builtPaths} from './scripts/built-paths.mjs';
import {editorData} from './scripts/editor-data.mjs';
import {partsOf} from './scripts/parts-of.mjs';

export default {
  globs: ['src/base/*.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [builtPaths(), partsOf(), editorData()],
};
