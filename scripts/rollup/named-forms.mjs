// @ts-check
import {editLit} from './edit-lit.mjs';

/**
 * Lets the widgets be drawn in pages that have a form or a picture which is named like a method of the document
 * (`<form name="createElement">`): to scripts it stands in that method's place. Not by way of `Document`, in whose place MooTools
 * has something of its own.
 */
export const namedForms = () =>
  editLit('named-forms', {
    '/lit-html.js': [
      ['l.createComment("")', '', 'new Comment'],
      ['l.createTextNode(', '', 'new Text('],
      ['l.createTreeWalker(', '', 'l&&Object.getPrototypeOf(l).createTreeWalker.call(l,'],
      ['l.createElement(', '', 'Object.getPrototypeOf(l).createElement.call(l,'],
      ['(t?.creationScope??l).importNode(', '', 'Object.getPrototypeOf(l).importNode.call(l,'],
    ],
  });
