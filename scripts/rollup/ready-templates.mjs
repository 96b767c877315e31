// @ts-check
import {_$LH} from 'lit-html';
import {editNodes} from './edit-nodes.mjs';

// Lit's build has short names for what it exports to its own packages.
const {M: suffix, P: marker, L: getTemplateHtml} = /** @type {any} */ (_$LH);

/**
 * Reads html`…` and svg`…` while they are built, with Lit's own reader of templates, so that browsers need neither it nor the
 * time: html('…', ...values). There, an attribute with values in it ends in `$`, each of them is `{}`, and a child
 * is `<?>`. HTML knows no capitals in names: `view^box` stands for `viewBox`. lean-lit.mjs teaches Lit this form.
 */
export function readyTemplates() {
  return editNodes({
    name: 'ready-templates',
    word: 'from "lit"',
    type: 'TaggedTemplateExpression',
    edit({tag, quasi, start, end}, code) {
      const kind = ['html', 'svg'].indexOf(tag.name) + 1;
      if (kind === 0) return;
      const strings = quasi.quasis.map((/** @type {any} */ part) => part.value.cooked);
      let at = start;
      let before = `${tag.name}(${JSON.stringify(readyText(strings, kind))}`;
      for (const value of quasi.expressions) {
        code.update(at, value.start, `${before},`);
        [at, before] = [value.end, ''];
      }
      code.update(at, end, `${before})`);
    },
  });
}

/**
 * @param {string[]} strings what stands between the values
 * @param {number} kind as Lit counts: 1 is HTML, 2 is SVG
 */
function readyText(strings, kind) {
  const tagged = Object.assign([...strings], {raw: strings});
  const [html, names] = getTemplateHtml(/** @type {any} */ (tagged), kind);
  const isPlain = !/\{\}|<[?!]|[$^]|<(script|style|textarea|title)\b/i.test(strings.join(''));
  if (!isPlain || names.includes(undefined)) throw new Error(`Not ready for: ${strings.join('…')}`);
  return String(html)
    .replace('<?>', '<!>')
    .replaceAll(marker, '{}')
    .replaceAll('<?{}>', '<?>')
    .replace(/[\w.?@-]+\$lit\$=/g, (name) => name.replace(/[A-Z]/g, '^$&').replace(suffix, '$'));
}
