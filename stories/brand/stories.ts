import type {StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {define} from '../../src/base/define.js';
import {Brand} from './brand.js';
import {declarationsOf} from './declarations.js';
import {controlsOf, tokensOf} from './tokens.js';

define('story-brand', Brand);

/** Widgets whose custom properties are the controls. */
export function branded(tags: readonly string[], widgets: TemplateResult): StoryObj {
  const tokens = tokensOf(tags);
  return {
    argTypes: controlsOf(tags),
    render: (values, {globals}) => {
      const style = declarationsOf(tokens, values);
      // With another theme, the same tokens stand on other colours.
      const {theme} = globals as {readonly theme: string};
      return html`<story-brand .style=${style} .tokens=${`${theme}; ${style}`}
        >${widgets}</story-brand
      >`;
    },
  };
}
