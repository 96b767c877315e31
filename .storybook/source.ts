import type {StoryContext} from '@storybook/web-components-vite';
import {writeTag} from '../src/embed/snippet/write.js';
import {attributesOf} from './markup.js';
import {render} from './render.js';
import type {Surroundings} from './toolbars.js';

/** The HTML that a page of documentation shows below a story: what one would write for it. */
export function writeSource(code: string, context: StoryContext): string {
  const {component, args, globals} = context;
  if (component === undefined) return code;
  const widget = render(args, context) as HTMLElement;
  return writeTag({
    name: component.replace('kiosk-', ''),
    attributes: attributesOf(widget, globals as unknown as Surroundings),
    source: 'https://publisher.example/manifest.json',
    title: 'What is published',
    fallback: 'https://publisher.example/',
  });
}
