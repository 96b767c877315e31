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

const convert = `u=(t,s)=>s===Boolean?t!==null:s===Number&&t!==null?Number(t):t,`;

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

/** Changes are told of by the accessors that `createProperty` makes, after they have set the value. */
const requestUpdate = `requestUpdate(t,s,i){
  if(t!==void 0){
    i??=this.constructor.getPropertyOptions(t);
    if(Object.is(this[t],s))return;
`;

/** An element draws at the end of a root that is its own. */
const draw = `const D=(t,i,s)=>{
  (i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s))._$AI(t)
}`;

/**
 * What readers need not download of Lit, because nothing of ours leads there.
 *
 * @type {Record<string, import('./edit-lit.mjs').Changes>}
 */
const changes = {
  '/lit-html/lit-html.js': [
    // Marks of places, which ready templates have not.
    [',h="$lit$"', ',l=', ''],
    ['C=new WeakMap', ',', 'C=new Map'],
    ['function V(t,i){', 'class S{', 'const V=t=>e?e.createHTML(t):t;'],
    ['constructor({strings:t,_$litType$:i},e){', 'static createElement', findPlaces],
    ['const{values:i,_$litType$:s}=t,', ';', 'const{values:i}=t,e=this._$AC(t)'],
    // Directives; expressions in the place of attributes.
    ['function M(t,i,s=t,e){', 'class R{', ''],
    ['t=M(this,t,i),', 'a(t)?', ''],
    ['t=M(this,t,i,0),', 'o=!a(t)', ''],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', ',o||', 'r=e[s+n]'],
    ['if((t=M(this,t,i,0)??A)===E)return', ';', 't??=A'],
    [':6===r.type&&', ',this._$AV', ':0'],
    // Values that leave a place as it is.
    ['&&t!==E&&this._(t)', ':void 0', '&&this._(t)'],
    ['&&t!==E,o&&', '(this', ',o&&'],
    // What directives find their way by.
    ['this._$AN=void 0,this._$AD=t,this._$AM=i', '}get parentNode', 'this._$AD=t'],
    ['this.type=2,this._$AH=A,this._$AN=void 0', ',this._$AA=t', 'this._$AH=A'],
    ['this._$AM=s,this.options=e', ',this._$Cv', 'this.options=e'],
    ['this.type=1,this._$AH=A,this._$AN=void 0', ',this.element=t', 'this._$AH=A'],
    ['this._$AM=e,this.options=h', ',s.length', 'this.options=h'],
    ['constructor(){super(...arguments),this.type=3}', 'j(t)', ''],
    ['constructor(){super(...arguments),this.type=4}', 'j(t)', ''],
    ['constructor(t,i,s,e,h){super', '_$AI(t,i=this)', ''],
    ['get parentNode(){return this._$AM.parentNode}', 'u(t){', ''],
    ['get _$AU(){return this._$AM?._$AU', 'constructor(t,i,s,e){this.type=2', ''],
    [',this._$Cv=e?.isConnected', '_$AI(t,i=this){t=M(this,t,i),a(t)', '}'],
    ['this._$AP?.(!1,!0,s)', ';', ''],
    ['setConnected(t){', '}class H{', ''],
    ['get tagName(){', 'constructor(t,i,s,e,h){this.type=1', ''],
    // Listeners that are objects.
    ['||t.capture!==s.capture', ',h=t!==A', ''],
    ['"function"==typeof this._$AH?this', '._$AH.call', 'this'],
    [':this._$AH.handleEvent(t)', '}', ''],
    // Older browsers' wrapped nodes.
    ['i(t).nextSibling;i(t)', '.remove(),t=s', 't.nextSibling;t'],
    // Polyfills for browsers that are older than our syntax.
    ['const j={', 'const D=', 'const j=0;'],
    ['const D=', ';export', draw],
  ],
  '/reactive-element/reactive-element.js': [
    ['c=a.trustedTypes,', 'p=a.reactive', ''],
    // Properties of other types than text, numbers and yes or no; those that decorators of fields declare. Only texts are reflected.
    ['u={toAttribute', 'f=(t,s)', convert],
    ['Symbol.metadata??=', 'class y', ''],
    ['static addInitializer(t){', 'static get observedAttributes', ''],
    ['if(s.state&&(', 'static getPropertyDescriptor', declare],
    ['void 0!==t.l&&(', 'this.elementProperties=new', ''],
    ['if(this.finalized=!0,', 'this._$Eh=new Map;', 'this.finalized=!0;this._$Ei();'],
    [',this.constructor.l?.', '}addController', ''],
    ['b={attribute:!0', ';', 'b={}'],
    ['(void 0!==i.converter?.toAttribute?', ';', 's'],
    [',h="function"==typeof t.converter?', ';this._$Em=e', ''],
    ['const r=h.fromAttribute(s,t.type);', 'this[e]=', ''],
    ['r??this._$Ej', ',', 'u(s,t.type)'],
    ['requestUpdate(t,s,i,e=!1,h){', 'this.C(t,s,i)', requestUpdate],
    ['C(t,s,{useDefault:i,', 'async _$EP', noteChange],
    ['const t=this.constructor.elementProperties;if(', '}let t=!1', ''],
    // Names that Google's compiler would change.
    ['d("elementProperties")', ')', '"elementProperties"'],
    ['d("finalized")', ')', '"finalized"'],
    ['y[d("elementProperties")]=', 'new Map', 'y.elementProperties='],
    ['y[d("finalized")]=new Map', ',', 'y.finalized=!0'],
    // What only other elements override or call.
    ['removeController(t){', '_$E_(){', ''],
    ['enableUpdating(t){}', 'disconnected', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,',
      '!this',
      'this.performUpdate();return ',
    ],
    ['scheduleUpdate(){', 'performUpdate(){', ''],
    ['this.getUpdateComplete()}getUpdateComplete(){return ', 'this', ''],
    [',this.firstUpdated(t)', ')', ''],
    ['updated(t){}firstUpdated(t){}', '}', 'updated(t){}'],
    // Style sheets that stand in a list twice.
    ['static finalizeStyles(s){', 'static _$Eu(', 'static finalizeStyles(t){return[t].flat(1/0)}'],
    ['p?.({ReactiveElement:y})', ';export', '0'],
  ],
  '/localize/init/install.js': [['if (installed) {', 'msg = impl', '']],
  '/lit-element/lit-element.js': [
    [',this._$Do=void 0}createRenderRoot(){', 'update(t)', '}'],
    ['this.hasUpdated||(this.renderOptions', 'super.update(t)', ''],
    ['this._$Do=e', '(r,this', 'e'],
    ['i._$litElement$=!0,', 'i["finalized"]', ''],
    ['connectedCallback(){super', 'render(){return r}', ''],
    ['s.litElementHydrateSupport?.', 'const n=', '0;'],
    ['(s.litElementVersions', ';export', '0'],
  ],
};

/** Lit as the widgets use it. */
export const leanLit = () => editLit('lean-lit', changes);
