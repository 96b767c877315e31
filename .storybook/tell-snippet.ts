import type {Decorator} from '@storybook/web-components-vite';
import {addons, useEffect} from 'storybook/preview-api';
import {askEvent, tellEvent} from './snippet-events.js';
import {writeSnippet} from './snippet.js';
import type {Surroundings} from './toolbars.js';

/** Tells the panel "Snippet" what a story shows, whenever that changes. */
export const tellSnippet: Decorator = (story, {viewMode, canvasElement, component, globals}) => {
  useEffect(() => {
    if (viewMode !== 'story') return undefined;
    const channel = addons.getChannel();
    const tell = () => {
      void writeSnippet(canvasElement, component, globals as unknown as Surroundings).then(
        (snippet) => channel.emit(tellEvent, snippet),
      );
    };
    tell();
    channel.on(askEvent, tell);
    canvasElement.addEventListener('kiosk-load', tell, {capture: true});
    return () => {
      channel.off(askEvent, tell);
      canvasElement.removeEventListener('kiosk-load', tell, {capture: true});
    };
  });
  return story();
};
