import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {define} from '../src/base/define.js';
import {importLocale, sourceLocale} from '../src/base/locales.js';
import * as library from '../src/index.js';
import {formatLanguage} from '../src/manifest/format.js';
import {textDirection} from '../src/manifest/language.js';

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

/** All languages of the interface, each by its own name. */
const languages = Object.fromEntries(
  [sourceLocale, ...Object.keys(importLocale)].map((tag) => [tag, formatLanguage(tag, tag)]),
);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {controls: {expanded: true, sort: 'alpha'}, layout: 'fullscreen'},
  initialGlobals: {locale: sourceLocale, dir: 'auto', theme: 'light'},
  globalTypes: {
    locale: toolbar('Language', 'globe', languages),
    dir: toolbar('Direction', 'transfer', {
      auto: 'Of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    theme: toolbar('Theme', 'contrast', {light: 'Light', dark: 'Dark'}),
  },
  decorators: [
    (story, {globals}) => html`
      <div
        lang=${String(globals['locale'])}
        dir=${directionOf(globals)}
        .style=${`color-scheme: ${String(globals['theme'])}; background: Canvas; color: CanvasText; padding: 1rem`}
      >
        ${story()}
      </div>
    `,
  ],
};

export default preview;

function directionOf({dir, locale}: Record<string, unknown>): string {
  return dir === 'auto' ? textDirection(String(locale)) : String(dir);
}

function toolbar(
  title: string,
  icon: 'globe' | 'transfer' | 'contrast',
  items: Record<string, string>,
) {
  const entries = Object.entries(items).map(([value, label]) => ({value, title: label}));
  return {description: title, toolbar: {title, icon, items: entries, dynamicTitle: true}};
}
