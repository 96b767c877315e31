import {importLocale, sourceLocale} from '../src/base/locales.js';
import {formatLanguage} from '../src/manifest/format.js';
import {dataSets} from '../stories/data.js';
import {themes} from './themes.js';

/**
 * What surrounds a story, each chosen in the toolbar and kept in the address of the page. A story of a fixed state says
 * so with `globals`: its toolbar is then locked.
 */
export interface Surroundings {
  readonly locale: string;
  readonly dir: 'auto' | 'ltr' | 'rtl';
  readonly theme: string;
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly text: string;
  readonly width: 'page' | 'column' | 'sidebar';
  readonly data: string;
  /** How the snippet brings the widget into a page. It is chosen in the panel. */
  readonly way: string;
}

export const initialGlobals: Surroundings = {
  locale: sourceLocale,
  dir: 'auto',
  theme: '',
  scheme: 'auto',
  text: '100%',
  width: 'page',
  data: 'story',
  way: 'loader',
};

/** All languages of the interface, each by its own name. */
const languages = Object.fromEntries(
  [sourceLocale, ...Object.keys(importLocale)].map((tag) => [tag, formatLanguage(tag, tag)]),
);

const titlesOf = (items: Readonly<Record<string, {readonly title: string}>>) =>
  Object.fromEntries(Object.entries(items).map(([name, {title}]) => [name, title]));

export const globalTypes = {
  locale: toolbar('Language', 'globe', languages),
  dir: toolbar('Direction', 'transfer', {
    auto: 'Auto',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  theme: toolbar('Theme', 'paintbrush', {'': 'No theme', ...titlesOf(themes)}),
  scheme: toolbar('Colour scheme', 'contrast', {
    auto: 'System',
    light: 'Light',
    dark: 'Dark',
  }),
  text: toolbar('Text size', 'zoom', {
    '100%': '100 %',
    '125%': '125 %',
    '150%': '150 %',
    '200%': '200 %',
  }),
  width: toolbar('Width', 'ruler', {
    page: 'Page',
    column: 'Column, 480 px',
    sidebar: 'Sidebar, 240 px',
  }),
  data: toolbar('Data', 'database', titlesOf(dataSets)),
};

function toolbar(
  title: string,
  icon: 'globe' | 'transfer' | 'paintbrush' | 'contrast' | 'zoom' | 'ruler' | 'database',
  items: Readonly<Record<string, string>>,
) {
  const entries = Object.entries(items).map(([value, label]) => ({value, title: label}));
  return {description: title, toolbar: {title, icon, items: entries, dynamicTitle: true}};
}
