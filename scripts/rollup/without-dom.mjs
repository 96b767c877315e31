// @ts-check
import MagicString from 'magic-string';

/** What Lit asks the page for while its modules load: in which file, what, and how to ask where there is no page. */
const asked = [
  ['/reactive-element.js', 'extends HTMLElement', 'extends(globalThis.HTMLElement??Object)'],
  ['/lit-html.js', '=document,', '=globalThis.document,'],
  ['/lit-html.js', '.createTreeWalker(', '?.createTreeWalker('],
];

/**
 * Lets the widgets be imported where there is no page: an application that renders on a server imports the same modules
 * there. They do nothing, and its readers' browsers do the rest. Lit's own build for servers would need another copy of
 * every file.
 *
 * @returns {import('rollup').Plugin}
 */
export function withoutDom() {
  return {
    name: 'without-dom',
    transform(source, id) {
      const changes = asked.filter(([file = '']) => id.endsWith(file));
      if (changes.length === 0) return null;
      const code = new MagicString(source);
      for (const [, before = '', after = ''] of changes) {
        if (!source.includes(before)) this.error(`Lit no longer says "${before}"`);
        code.replace(before, after);
      }
      return {code: code.toString(), map: code.generateMap({hires: true})};
    },
  };
}
