// @ts-check
import MagicString from 'magic-string';

const before = 's.createPolicy("lit-html",{createHTML:t=>t})';

// A page whose own Lit has the name already may allow ours beside it.
const after = `(t[Symbol.for("project-kiosk-policy")]??=(create=>{
  try{return create("lit-html")}catch{return create("project-kiosk")}
})(name=>s.createPolicy(name,{createHTML:t=>t})))`;

/**
 * Lets all copies of the library on a page share one policy of Trusted Types: a page that names `lit-html` lets it be
 * made once, and the second Lit would throw as it loads.
 *
 * @returns {import('rollup').Plugin}
 */
export function onePolicy() {
  return {
    name: 'one-policy',
    transform(source, id) {
      if (!id.endsWith('/lit-html.js')) return null;
      if (!source.includes(before)) this.error(`Lit no longer says "${before}"`);
      const code = new MagicString(source).replace(before, after);
      return {code: code.toString(), map: code.generateMap({hires: true})};
    },
  };
}
