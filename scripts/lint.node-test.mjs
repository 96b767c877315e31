// @ts-check
/** The rules that keep strings from becoming markup or script do bite. */
import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

const rules = [
  'no-restricted-syntax',
  '@typescript-eslint/no-restricted-imports',
  'no-eval',
  'no-new-func',
  'no-proto',
  'no-script-url',
];

// Only these, which need no types: all rules over all types take a minute.
const eslint = new ESLint({
  ruleFilter: ({ruleId}) => rules.includes(ruleId),
  overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
});

/**
 * What the linter says against a file of an element with this text, by lines.
 *
 * @param {string} text
 */
async function findings(text, filePath = 'src/elements/brief-card/cover.ts') {
  const [result] = await eslint.lintText(text, {filePath});
  return (result?.messages ?? []).map(({line}) => line);
}

/** One bad line each. */
const bad = [
  "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
  "import {unsafeSVG} from 'lit/directives/unsafe-svg.js';",
  "import {unsafeStatic as literal} from 'lit/static-html.js';",
  "import * as markup from '../somewhere.js'; export const a = markup.unsafeHTML(text);",
  'element.innerHTML = text;',
  'element.outerHTML = text;',
  "element['innerHTML'] = text;",
  'Object.assign(element, {innerHTML: text});',
  "element.insertAdjacentHTML('beforeend', text);",
  'element.setHTMLUnsafe(text);',
  'document.createRange().createContextualFragment(text);',
  'frame.srcdoc = text;',
  "frame.setAttribute('srcdoc', text);",
  "element.setAttribute('onclick', text);",
  'document.write(text);',
  'document.writeln(text);',
  'eval(text);',
  "new Function('return 1')();",
  "link.href = 'javascript:void 0';",
  'export const b = html`<p .innerHTML=${text}></p>`;',
  'export const c = html`<iframe srcdoc=${text}></iframe>`;',
  'export const d = html`<p onclick=${text}></p>`;',
  'export const e = html`<p style=${text}></p>`;',
  'export const f = html`<script src=${text}></script>`;',
  'export const g = html`<style>p {}</style>`;',
  'export const h = html`<base href=${text} />`;',
  'for (const key in record) act(key);',
  'record.__proto__ = other;',
];

describe('the linter', () => {
  it('refuses each way in which a string becomes markup or script', async () => {
    const found = new Set(await findings(bad.join('\n')));
    expect(bad.filter((_, index) => !found.has(index + 1))).toEqual([]);
  });

  it('refuses them in every folder of what readers download', async () => {
    const text = 'element.innerHTML = text;\nfor (const key in record) act(key);\neval(text);';
    for (const file of [
      'src/manifest/parse.ts',
      'src/store/store.ts',
      'src/base/view.ts',
      'src/embed/loader.ts',
    ])
      expect(new Set(await findings(text, file)), file).toEqual(new Set([1, 2, 3]));
  });

  it('finds nothing in how it is meant', async () => {
    const good = [
      "import {html} from 'lit';",
      'export const a = html`<p class="note" @click=${act} .value=${text}>${text}</p>`;',
      'for (const [key, value] of Object.entries(record)) act(key, value);',
      'element.textContent = text;',
      "element.setAttribute('lang', text);",
    ];
    expect(await findings(good.join('\n'))).toEqual([]);
  });
});
