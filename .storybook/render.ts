import type {Preview} from '@storybook/web-components-vite';
import type {Surroundings} from './toolbars.js';

/** What names records of one manifest, and nothing in another. */
const namesRecords = ['record', 'ids', 'phase'];

/** The widget of a story: `--…` are custom properties, everything else properties. */
export const render: NonNullable<Preview['render']> = (args, {component, globals, initialArgs}) => {
  const element = document.createElement(component ?? '');
  const {data} = globals as unknown as Surroundings;
  const isSwapped = data !== 'story' && data !== 'own';
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || name.includes(':')) continue;
    if (isSwapped && namesRecords.includes(name) && value === initialArgs[name]) continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else Reflect.set(element, name, value);
  }
  return element;
};
