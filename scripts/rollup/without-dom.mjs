// @ts-check
import {editLit} from './edit-lit.mjs';

/**
 * Lets the widgets be imported where there is no page: an application that renders on a server imports the same modules
 * there. They do nothing, and its readers' browsers do the rest. Lit's own build for servers would need another copy of
 * every file.
 */
export const withoutDom = () =>
  editLit('without-dom', {
    '/reactive-element.js': [
      ['extends HTMLElement', '', 'extends(globalThis.HTMLElement??Object)'],
    ],
    '/lit-html.js': [['=document,', '', '=globalThis.document,']],
  });
