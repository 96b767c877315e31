/** Stories that widgets have alike, made from what is written of them. */
import type {StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {useArgs} from 'storybook/preview-api';
import {elements} from '../../.storybook/elements.js';
import {render} from '../../.storybook/render.js';
import {define} from '../../src/base/define.js';
import {dataSets, sourceOf, type DataName} from '../data.js';
import {Anatomy} from './anatomy.js';
import type {TokenEvent} from './token-event.js';

define('story-anatomy', Anatomy);

type Render = NonNullable<StoryObj['render']>;
type Context = Parameters<Render>[1];

/** The widget with all parts and custom properties, to try. */
export function partsAndTokens(): StoryObj {
  return {
    name: 'Parts and tokens',
    render: (args, context) => {
      const [, updateArgs] = useArgs();
      return html`<story-anatomy
        .element=${elements.get(context.component ?? '')}
        .tokens=${args}
        @story-token=${({token, value}: TokenEvent) => updateArgs({[token]: value || undefined})}
        >${render(args, context)}</story-anatomy
      >`;
    },
    play: async ({canvasElement}) => {
      const anatomy = canvasElement.querySelector('story-anatomy')?.shadowRoot;
      const buttons = [...(anatomy?.querySelectorAll('button') ?? [])];
      buttons[0]?.click();
      await waitFor(() => expect(buttons[0]?.ariaPressed).toBe('true'));
      buttons[0]?.click();
    },
  };
}

/** What a page may put into the widget: each slot in the state that shows it. */
export function slots(): StoryObj {
  return {
    name: 'Slots',
    globals: {data: 'own'},
    // No page has the same widget four times.
    parameters: {a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}}},
    render: (args, context) => {
      const names = elements.get(context.component ?? '')?.slots?.map(({name}) => name) ?? [];
      return html`${names.map((name) => renderSlot(name, args, context))}`;
    },
  };
}

/** What each filter makes of the widget: one after another, with its first records. */
export function filters(values: Readonly<Record<string, string>>): StoryObj {
  return {
    name: 'Each filter',
    args: {limit: 2},
    // No page has the same widget five times.
    parameters: {a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}}},
    render: (args, context) =>
      html`${Object.entries(values).map(
        ([name, value]) =>
          html`<section>
            <h2><code dir="ltr">${`${name}="${value}"`}</code></h2>
            ${render({...args, [name]: value}, context)}
          </section>`,
      )}`,
  };
}

/** The data with which a slot shows; any data where it always does. */
const states: Readonly<Record<string, DataName>> = {
  '': 'failing',
  empty: 'empty',
  header: 'saved',
};

function renderSlot(name: string, args: Context['args'], context: Context): TemplateResult {
  const data = states[name] ?? (context.parameters['data'] as DataName | undefined) ?? 'real';
  const widget = render(args, context) as HTMLElement;
  const content = document.createElement('p');
  content.slot = name;
  // English in a page of any direction.
  const sentence = document.createElement('bdi');
  sentence.lang = 'en';
  sentence.textContent = `This stands in the slot ${name === '' ? 'without a name' : `“${name}”`}.`;
  content.append(sentence);
  widget.append(content);
  return html`<section data-kiosk-src=${sourceOf(data)}>
    <h2 lang="en">
      <bdi>${name === '' ? 'Without a name' : name}: ${dataSets[data].title.toLowerCase()}</bdi>
    </h2>
    ${widget}
  </section>`;
}
