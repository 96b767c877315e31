// @ts-check
import {editLit} from './edit-lit.mjs';

// A page whose own Lit has the name already may allow ours beside it.
const policy = `(t[Symbol.for("project-kiosk-policy")]??=(create=>{
  try{return create("lit-html")}catch{return create("project-kiosk")}
})(name=>s.createPolicy(name,{createHTML:t=>t})))`;

/**
 * Lets all copies of the library on a page share one policy of Trusted Types: a page that names `lit-html` lets it be
 * made once, and the second Lit would throw as it loads.
 */
export const onePolicy = () =>
  editLit('one-policy', {
    '/lit-html.js': [['s.createPolicy("lit-html",{createHTML:t=>t})', '', policy]],
  });
