// @ts-check
import {expect, it} from 'vitest';
import {findGaps} from './reference.mjs';

const described = {tagName: 'kiosk-thing', summary: 'A thing.', description: 'Shows a thing.'};

it('finds nothing to say of an element that is described', () => {
  const parts = [{name: 'base', description: 'Everything.'}];
  expect(findGaps({...described, cssParts: parts})).toEqual([]);
});

it('names a member without a description, and one without a type', () => {
  const attributes = [{name: 'limit', description: 'How many.'}];
  expect(findGaps({...described, attributes, slots: [{name: 'header'}]})).toEqual([
    'kiosk-thing: the attribute "limit" has no type.',
    'kiosk-thing: the slot "header" is not described.',
  ]);
});

it('leaves out what is not public', () => {
  const members = [
    {name: 'pages', privacy: 'private'},
    {name: 'styles', static: true},
  ];
  expect(findGaps({...described, members})).toEqual([]);
});
