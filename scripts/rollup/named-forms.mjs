// @ts-check
import {editLit} from './edit-lit.mjs';

/**
 * Lets the widgets be drawn in pages that have a form or a picture which is named like a method of the document
 * (`<form name="createElement">`): to scripts it stands in that method's place.
 */
export const namedForms = () =>
  editLit('named-forms', {
    '/lit-html.js': [
      ['l.createComment("")', '', 'new Comment'],
      ['l.createTextNode(', '', 'new Text('],
      ['l.createTreeWalker(', '', 'l&&Document.prototype.createTreeWalker.call(l,'],
      ['l.createElement(', '', 'Document.prototype.createElement.call(l,'],
      ['(t?.creationScope??l).importNode(', '', 'Document.prototype.importNode.call(l,'],
    ],
  });
