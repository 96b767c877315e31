import type {Preview} from '@storybook/web-components-vite';
import {define} from '../src/base/define.js';
import * as library from '../src/index.js';
import {argTypesOf} from './arg-types.js';
import {elements} from './elements.js';
import './preview.css';
import {render} from './render.js';
import {check, notice} from './seen.js';
import {settle} from './settle.js';

import {writeSource} from './source.js';
import {surround} from './surroundings.js';
import {tellSnippet} from './tell-snippet.js';
import {globalTypes, initialGlobals} from './toolbars.js';
import {docsTheme} from './look.js';

const classes = library as unknown as Readonly<
  Record<string, CustomElementConstructor | undefined>
>;
for (const {name, tagName} of elements.values()) {
  const type = classes[name];
  if (type) define(tagName, type);
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => elements.get(tag)?.description ?? '',
      theme: docsTheme,
      source: {type: 'code', transform: writeSource},
      codePanel: false,
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start',
          ['For designers', 'For partners', 'For developers'],
          'Theming',
          'Widgets',
          'Overview',
        ],
      },
    },
  },
  initialGlobals: {...initialGlobals},
  globalTypes,
  render,
  decorators: [surround, tellSnippet],
  afterEach: async ({canvasElement, component}) => {
    await settle(canvasElement);
    notice(canvasElement, component);
    check();
  },
};

export default preview;
