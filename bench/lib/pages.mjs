// @ts-check

/**
 * @typedef {object} PageParts
 * @property {string[]} [scripts] addresses of modules
 * @property {string[]} [sheets] addresses of style sheets
 * @property {string} [preload] address of the manifest
 * @property {string[]} [modules] addresses of modules that the scripts will ask for
 * @property {string} [lang]
 * @property {string} [inline] a module in the page
 */

/**
 * A partner's page around a widget.
 *
 * @param {string} widget
 * @param {PageParts} parts
 */
export function pageAround(
  widget,
  {scripts = [], sheets = [], modules = [], preload, lang = 'en', inline = ''},
) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A partner</title>
    <link rel="icon" href="data:," />
    ${preload ? `<link rel="preload" as="fetch" crossorigin href="${preload}" />` : ''}
    ${modules.map((href) => `<link rel="modulepreload" href="${href}" />`).join('\n    ')}
    ${sheets.map((href) => `<link rel="stylesheet" href="${href}" />`).join('\n    ')}
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
    <style>body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto }</style>
  </head>
  <body>
    <h1>Our work</h1>
    <p>We work with many partners. Here is what they have published.</p>
    ${widget}
    <p>Write to us.</p>
    ${inline ? `<script type="module">${inline}</script>` : ''}
  </body>
</html>
`;
}
