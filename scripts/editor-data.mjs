// @ts-check
import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** @typedef {{name: string}} Named */
/** @typedef {Parameters<typeof getVsCodeCssCustomData>[0]} Manifest */

/**
 * What editors offer and explain while someone writes HTML and CSS with our elements, from the custom-elements manifest:
 * custom data for VS Code, web types for JetBrains.
 */
export function editorData() {
  return {
    name: 'editor-data',
    /** @param {{customElementsManifest: Manifest}} phase */
    packageLinkPhase({customElementsManifest: manifest}) {
      const styles = stylesOf(manifest);
      const html = {hideCssPropertiesDocs: true, hideCssPartsDocs: true};
      const webTypes = JSON.parse(getWebTypesData(manifest, {...html, modulePathTemplate}));
      webTypes.contributions.css = JSON.parse(getWebTypesData(styles, {})).contributions.css;
      mkdirSync('dist', {recursive: true});
      write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, html)));
      write('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(styles, {})));
      write('web-types.json', webTypes);
    },
  };
}

/**
 * @param {string} name
 * @param {unknown} data
 */
function write(name, data) {
  writeFileSync(`dist/${name}`, `${JSON.stringify(data)}\n`);
}

/** @type {(name: string, path: string) => string} */
const modulePathTemplate = (_name, path) => path.replace(/^dist/, 'project-kiosk');

/**
 * What can be styled, as if it were of one element: what elements share is offered once.
 *
 * @param {Manifest} manifest
 * @returns {any}
 */
function stylesOf({modules}) {
  const all = modules.flatMap(({declarations}) => /** @type {any[]} */ (declarations ?? []));
  const cssProperties = once(all.flatMap(({cssProperties = []}) => cssProperties));
  const cssParts = once(all.flatMap(({cssParts = []}) => cssParts));
  return {modules: [{declarations: [{tagName: 'kiosk-any', cssProperties, cssParts}]}]};
}

/**
 * @param {Named[]} all
 * @returns {Named[]} the first of each name
 */
const once = (all) =>
  all.filter((each, at) => all.findIndex(({name}) => name === each.name) === at);
