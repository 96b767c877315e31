import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {textDirection} from '../src/manifest/language.js';
import {sourceOf} from '../stories/data.js';
import {logEvents} from './events.js';
import {applyTheme} from './themes.js';
import type {Surroundings} from './toolbars.js';

const widths = {page: 'auto', column: '480px', sidebar: '240px'};

/** The data that a story asks for, unless the toolbar says otherwise. */
export function dataOf(globals: object, parameters: object): string {
  const {data} = globals as Surroundings;
  const {data: wanted} = parameters as {readonly data?: string};
  return data === 'story' ? (wanted ?? 'real') : data;
}

/** The page around a story: its language, colours, text size and width, and where its manifest is. */
export const surround: Decorator = (story, {globals, parameters, id}) => {
  const {locale, dir, theme, scheme, text, width} = globals as unknown as Surroundings;
  applyTheme(theme);
  const colours = scheme === 'auto' ? 'light dark' : scheme;
  return html`
    <div
      class="page"
      lang=${locale}
      dir=${dir === 'auto' ? textDirection(locale) : dir}
      data-kiosk-src=${sourceOf(dataOf(globals, parameters))}
      ${logEvents(id)}
      .style=${`color-scheme: ${colours}; font-size: ${text}`}
    >
      <div .style=${`inline-size: ${widths[width]}`}>${story()}</div>
    </div>
  `;
};
