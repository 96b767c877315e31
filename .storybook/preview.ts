import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {define} from '../src/base/define.js';
import * as library from '../src/index.js';

setCustomElementsManifest(manifest);

interface ElementsManifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly name: string; readonly tagName?: string}[];
  }[];
}

const classes = library as unknown as Record<string, CustomElementConstructor | undefined>;
for (const {declarations} of (manifest as ElementsManifest).modules) {
  for (const {name, tagName} of declarations) {
    const type = classes[name];
    if (tagName !== undefined && type) define(tagName, type);
  }
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {controls: {expanded: true, sort: 'alpha'}, layout: 'fullscreen'},
  initialGlobals: {locale: 'en', dir: 'ltr', theme: 'light'},
  globalTypes: {
    locale: toolbar('Language', 'globe', {en: 'English', id: 'Bahasa Indonesia'}),
    dir: toolbar('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    theme: toolbar('Theme', 'contrast', {light: 'Light', dark: 'Dark'}),
  },
  decorators: [
    (story, {globals}) => html`
      <div
        lang=${String(globals['locale'])}
        dir=${String(globals['dir'])}
        .style=${`color-scheme: ${String(globals['theme'])}; background: Canvas; color: CanvasText; padding: 1rem`}
      >
        ${story()}
      </div>
    `,
  ],
};

export default preview;

function toolbar(
  title: string,
  icon: 'globe' | 'transfer' | 'contrast',
  items: Record<string, string>,
) {
  const entries = Object.entries(items).map(([value, label]) => ({value, title: label}));
  return {description: title, toolbar: {title, icon, items: entries, dynamicTitle: true}};
}
