import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['src/**/*.test.ts', 'src/**/*.node-test.ts', 'e2e/**/*.ts', 'bench/**/*.ts'];
const nodeCode = [
  'src/cli/**',
  'scripts/**',
  'e2e/**',
  'bench/**',
  '*.config.*',
  '.storybook/main.ts',
];

/** Which folders of src/ each floor may import besides itself. CONTRIBUTING.md says why. */
const floors = {
  manifest: [],
  store: ['manifest'],
  base: ['manifest', 'store', 'locales'],
  elements: ['manifest', 'store', 'base', 'geometry'],
  geometry: [],
  embed: ['manifest', 'store', 'base', 'elements'],
  cli: ['manifest'],
  testing: ['manifest', 'store', 'base'],
};

/** @param {string[]} extra folders that every floor may import as well */
function floorZones(...extra) {
  return Object.entries(floors).map(([floor, below]) => {
    const allowed = [...new Set([floor, ...below, ...extra])];
    return {
      target: `./src/${floor}`,
      from: './src',
      // index.ts is never among the exceptions: no file imports it.
      except: allowed.map((folder) => `./${folder}`),
      message: `src/${floor} may import only ${allowed.join(', ')}.`,
    };
  });
}

const banned = {
  syntax: [
    ['TSEnumDeclaration', "Write a union of strings: 'a' | 'b'."],
    ["TSModuleDeclaration[kind='namespace']", 'Use modules, not namespaces.'],
    ['TSParameterProperty', 'Declare the field and assign it.'],
    [
      'CallExpression[callee.name="msg"][arguments.length=1]',
      'Tell translators what it is: msg(…, {desc: …}).',
    ],
    // Pages add to Object.prototype what for…in then finds.
    ['ForInStatement', 'Use for…of with Object.keys or Object.entries.'],
  ],
  html: [
    [
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
      'No HTML strings: render with lit.',
    ],
    [
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
      'No HTML strings: render with lit.',
    ],
    [
      'Property > Identifier.key[name=/^(innerHTML|outerHTML|srcdoc)$/]',
      'No HTML strings: render with lit.',
    ],
    [
      'MemberExpression[computed=true] > Literal.property[value=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML)$/]',
      'No HTML strings: render with lit.',
    ],
    [
      'CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|toggleAttribute)$/] > Literal[value=/^(on.+|srcdoc|style)$/i]',
      'No script, HTML or style in attributes: use listeners, lit and classes.',
    ],
    [
      'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
      'Nothing is taken for markup that was a string.',
    ],
    [
      "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]",
      'No document.write.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(innerHTML|outerHTML|srcdoc)=/]',
      'No HTML strings: render with lit.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]',
      'No script in attributes: use @event=${…}.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(script|object|embed|base|meta|link)\\b/]',
      'Nothing that loads or runs: an address of a manifest might end in it.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style=/]',
      'A strict Content Security Policy blocks style attributes: use a class, a part or .style=${…}.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
      'A strict Content Security Policy blocks <style>: use static styles = css`…`.',
    ],
  ],
  tests: [
    [
      'MemberExpression[object.name=/^(it|test|describe|suite|context|specify)$/][property.name=/^(only|skip|todo|fixme)$/]',
      'No focused or skipped tests.',
    ],
    [
      'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
      'No focused or skipped tests.',
    ],
    [
      'CallExpression[callee.name=/^(aTimeout|sleep)$/], CallExpression[callee.property.name="waitForTimeout"]',
      'Wait for a condition, never for milliseconds.',
    ],
  ],
};
/** @param {string[][]} rules */
const restrict = (...rules) => rules.map(([selector, message]) => ({selector, message}));

const unsafeImports = [
  {
    regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml)(\\.js)?$',
    message: 'No HTML strings: render with lit.',
  },
  {
    regex: '^lit(-html)?/directives/style-map(\\.js)?$',
    message: 'A strict Content Security Policy blocks it: use .style=${…} or a class.',
  },
  {
    regex: '^lit(-html)?/static(-html)?(\\.js)?$',
    importNames: ['unsafeStatic'],
    message: 'Use literal`…`.',
  },
];
const noBarrel = {
  regex: '/index\\.js$',
  message: 'Import the module itself: what an index exports stays in every bundle that reaches it.',
};
const noLit = {
  regex: '^(lit|@lit|lit-html|lit-element|@lit-labs)(/|$)',
  message: 'This floor does not know Lit.',
};

export default defineConfig(
  {ignores: ['dist/', 'reports/', 'coverage/', 'storybook-static/', 'src/locales/', '.cache/']},
  js.configs.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    languageOptions: {globals: globals.es2023},
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-proto': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...restrict(...banned.syntax, ...banned.html)],
    },
  },
  {files: nodeCode, languageOptions: {globals: globals.node}},
  {files: ['examples/**/*.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['bench/peers/**', 'bench/lib/probe.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'separate-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // A name such as Year or Instant says more than the string that it is.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Code points are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      // A class of Lit is made by the browser, not by its constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `unused: _, ...rest` is how a field is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      // Lit calls the listeners of a template on the host.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: unsafeImports}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'e2e/**/*.ts'],
    plugins: {'import-x': importX},
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
      'import-x/resolver-next': [createNodeResolver({extensionAlias: {'.js': ['.ts', '.js']}})],
    },
    rules: {
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': ['error', {zones: floorZones()}],
    },
  },
  {
    files: ['src/{base,elements,embed}/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-value-attribute': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', ...tests],
    rules: {'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    files: ['src/**/*.ts'],
    // The command line is built with its libraries in it.
    ignores: ['src/cli/**', 'src/testing/**', ...tests],
    rules: {
      'no-script-url': 'error',
      // The command line is built with its libraries in it.
      'import-x/no-extraneous-dependencies': ['error', {devDependencies: ['src/cli/**']}],
    },
  },
  {
    // React declares its elements in a namespace, and its types can be added to nowhere else.
    files: ['src/frameworks/react.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    // Floor 0 is pure: it runs in any engine, in Node and in a worker.
    files: ['src/manifest/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...Object.keys({...globals.browser, ...globals.node})
          .filter((name) => !['URL', 'URLSearchParams'].includes(name))
          .map((name) => ({name, message: 'Floor 0 is pure: no DOM, no network, no Node.'})),
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {patterns: [noLit, {regex: '^node:', message: 'Floor 0 is pure: no Node.'}]},
      ],
    },
  },
  {
    files: ['src/store/**/*.ts'],
    ignores: tests,
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns: [noLit, noBarrel]}]},
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns: [noLit]}]},
  },
  {
    files: ['src/{base,elements,embed}/**/*.ts'],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {patterns: [...unsafeImports, noBarrel]},
      ],
    },
  },
  {
    files: [...tests, 'src/testing/**', 'stories/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', {zones: floorZones('testing')}],
      'no-restricted-syntax': [
        'error',
        ...restrict(...banned.syntax, ...banned.html, ...banned.tests),
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The types of semantic-dom-diff say that .equal() is a promise; it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'},
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // Applications have their own types, which are checked where they are built.
    files: ['e2e/apps/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {parserOptions: {projectService: false}, globals: globals.browser},
    rules: {'no-restricted-syntax': 'off', '@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    // What other people's scripts do to a page.
    files: ['e2e/hosts-moves.e2e.ts'],
    rules: {'no-restricted-syntax': ['error', ...restrict(...banned.syntax, ...banned.tests)]},
  },
);
