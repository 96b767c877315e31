// @ts-check
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';

/** @typedef {{name: string, percent: number, before: Buffer | undefined, now: Buffer, difference: Buffer | undefined}} Change */

/**
 * Writes a page that shows each change: before, now, and where they differ.
 *
 * @param {string} folder
 * @param {readonly Change[]} changes
 */
export function writeReport(folder, changes) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const {name, before, now, difference} of changes) {
    if (before) writeFileSync(`${folder}/${name}-before.png`, before);
    writeFileSync(`${folder}/${name}-now.png`, now);
    if (difference) writeFileSync(`${folder}/${name}-difference.png`, difference);
  }
  writeFileSync(`${folder}/index.html`, page(changes));
}

/** @param {readonly Change[]} changes */
function page(changes) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots that changed</title>
<style>
  body {font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark}
  .row {display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start}
  figure {margin: 0}
  img {max-width: 100%; border: 1px solid #888}
</style>
<h1>Screenshots that changed: ${changes.length}</h1>
<p>If all of it is meant: <code>npm run test:visual -- --update</code></p>
${changes.map(section).join('\n')}
</html>
`;
}

/** @param {Change} change */
function section({name, percent, before, difference}) {
  const figure = (/** @type {string} */ kind, /** @type {string} */ title) =>
    `<figure><figcaption>${title}</figcaption><a href="${name}-${kind}.png"><img src="${name}-${kind}.png" alt="${title}" loading="lazy"></a></figure>`;
  return `<h2>${name}: ${before ? `${percent.toFixed(2)} %` : 'new'}</h2>
<div class="row">${before ? figure('before', 'Before') : ''}${figure('now', 'Now')}${difference ? figure('difference', 'Difference') : ''}</div>`;
}
