import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {importLocale, sourceLocale} from '../src/base/locales.js';
import {loadLocale} from '../src/base/localize.js';
import {formatLanguage} from '../src/manifest/format.js';
import {textDirection} from '../src/manifest/language.js';
import {missingSource} from './data.js';

/** The interface in each of its languages. Texts of the manifest stand in the best language that it has them in. */
const meta: Meta = {
  title: 'Overview/Languages',
  // Chrome knows some of them by their English name only.
  loaders: [async () => ({languages: await Promise.all(locales.map(loadLocale))})],
};

export default meta;

const locales = [sourceLocale, ...Object.keys(importLocale)];

/** One brief list in all languages at once. */
export const AllAtOnce: StoryObj = {
  render: () => html`${locales.map(renderList)}`,
};

/** The sentences that readers see when something goes wrong. */
export const Failed: StoryObj = {
  render: () => html`${locales.map(renderFailure)}`,
};

function renderList(locale: string) {
  return inLanguage(
    locale,
    html`<kiosk-brief-list layout="compact" limit="2" filters></kiosk-brief-list>`,
  );
}

function renderFailure(locale: string) {
  return inLanguage(locale, html`<kiosk-brief-list src=${missingSource}></kiosk-brief-list>`);
}

function inLanguage(locale: string, widget: unknown) {
  return html`<section lang=${locale} dir=${textDirection(locale)}>
    <h2>${formatLanguage(locale, locale)}</h2>
    ${widget}
  </section>`;
}
