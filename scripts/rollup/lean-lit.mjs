// @ts-check
import {editLit} from './edit-lit.mjs';

/** Looks for the places of values in a ready template: see ready-templates.mjs. */
const findPlaces = `constructor({strings:t,_$litType$:i},e){
  const o=this.parts=[];
  this.el=S.createElement(V(t),e);
  const h=P.currentNode=this.el.content;
  if(i===2)h.firstChild.replaceWith(...h.firstChild.childNodes);
  for(let r,l=0;(r=P.nextNode())!==null;l++)
    if(r.nodeType===8)r.data&&o.push({type:2,index:l});
    else for(const t of r.getAttributeNames())
      if(t.endsWith("$")){
        const c={".":I,"?":L,"@":z}[t[0]];
        const name=t.slice(c?1:0,-1).replace(/\\^./g,t=>t[1].toUpperCase());
        o.push({type:1,index:l,name,strings:r.getAttribute(t).split("{}"),ctor:c??H});
        r.removeAttribute(t)
      }
}`;

const convert = `u={
  toAttribute:(t,s)=>s===Boolean?t?"":null:t,
  fromAttribute:(t,s)=>s===Boolean?t!==null:s===Number&&t!==null?Number(t):t
},`;

const declare = `
  s.state&&(s.attribute=!1);
  this._$Ei();
  this.elementProperties.set(t,s);
  e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))
}`;

const noteChange = `C(t,s,{reflect:i}){
  this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0);
  i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t)
}`;

/**
 * What readers need not download of Lit, because nothing of ours leads there.
 *
 * @type {Record<string, import('./edit-lit.mjs').Changes>}
 */
const changes = {
  '/lit-html/lit-html.js': [
    ['C=new WeakMap', ',', 'C=new Map'],
    ['function V(t,i){', 'class S{', 'const V=t=>e?e.createHTML(t):t;'],
    ['constructor({strings:t,_$litType$:i},e){', 'static createElement', findPlaces],
    ['const{values:i,_$litType$:s}=t,', ';', 'const{values:i}=t,e=this._$AC(t)'],
    // Directives; expressions in the place of attributes.
    ['function M(t,i,s=t,e){', 'class R{', 'const M=(t,i)=>i;'],
    [':6===r.type&&', ',this._$AV', ':0'],
    ['get parentNode(){return this._$AM.parentNode}', 'u(t){', ''],
    ['get _$AU(){return this._$AM?._$AU', 'constructor(t,i,s,e){this.type=2', ''],
    [',this._$Cv=e?.isConnected', '_$AI(t,i=this){t=M(this,t,i),a(t)', '}'],
    ['this._$AP?.(!1,!0,s)', ';', ''],
    ['setConnected(t){', '}class H{', ''],
    ['get tagName(){', 'constructor(t,i,s,e,h){this.type=1', ''],
    // Polyfills for browsers that are older than our syntax.
    ['const j={', 'const D=', 'const j=0;'],
  ],
  '/reactive-element/reactive-element.js': [
    // Properties of other types than text, numbers and yes or no; those that decorators of fields declare.
    ['u={toAttribute', 'f=(t,s)', convert],
    ['Symbol.metadata??=', 'class y', ''],
    ['static addInitializer(t){', 'static get observedAttributes', ''],
    ['if(s.state&&(', 'static getPropertyDescriptor', declare],
    ['void 0!==t.l&&(', 'this.elementProperties=new', ''],
    ['if(this.finalized=!0,', 'this._$Eh=new Map;', 'this.finalized=!0;this._$Ei();'],
    [',this.constructor.l?.', '}addController', ''],
    ['(void 0!==i.converter?.toAttribute?', '.toAttribute(s', 'u'],
    ['h="function"==typeof t.converter?', ';', 'h=u'],
    ['r??this._$Ej', ',', 'r'],
    ['(i.hasChanged??f)', ')return;', 'f(h,s))'],
    ['C(t,s,{useDefault:i,', 'async _$EP', noteChange],
    ['const t=this.constructor.elementProperties;if(', '}let t=!1', ''],
    // Style sheets that stand in a list twice.
    ['static finalizeStyles(s){', 'static _$Eu(', 'static finalizeStyles(t){return[t].flat(1/0)}'],
    ['removeController(t){', '_$E_(){', ''],
    ['p?.({ReactiveElement:y})', ';export', '0'],
  ],
  '/lit-element/lit-element.js': [
    ['this.hasUpdated||(this.renderOptions', 'super.update(t)', ''],
    ['connectedCallback(){super', 'render(){return r}', ''],
    ['s.litElementHydrateSupport?.', 'const n=', '0;'],
    ['(s.litElementVersions', ';export', '0'],
  ],
};

/** Lit as the widgets use it. */
export const leanLit = () => editLit('lean-lit', changes);
