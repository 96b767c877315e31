import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import {version} from '../../base/version.js';
import {renderBlock} from './copy.js';
import {inputField, selectField} from './fields.js';
import {siteOf, siteOptions, ways, type Way} from './sites.js';
import type {State} from './state.js';
import {writeBlocks} from './write.js';

/** The whole page below its title. */
export function renderPage(state: State): TemplateResult {
  const {request} = state;
  return html`
    <form aria-label="Choices" @submit=${stay}>
      ${renderSource(state)}
      ${request === undefined ? nothing : [renderWidget(state), renderSite(state, request.way)]}
    </form>
    ${
      request === undefined
        ? nothing
        : html`<div class="preview">
              <h2 id="preview">Preview</h2>
              <div class="stage" tabindex="0" role="region" aria-labelledby="preview">
                ${keyed(
                  state.preview,
                  html`<iframe title="Preview: ${request.title}" src=${state.preview}></iframe>`,
                )}
              </div>
            </div>
            <div class="result">
              <h2>4. Copy</h2>
              ${state.warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
              ${writeBlocks(request).map(renderBlock)}
            </div>`
    }
  `;
}

/** Where a CDN has the files of the package. Web pages, and so frames, it does not give. */
const npmFiles = `https://cdn.jsdelivr.net/npm/project-kiosk@${version}/dist/`;

const stay = (event: Event) => event.preventDefault();

function renderSource({choices, found}: State): TemplateResult {
  return html`<fieldset>
    <legend>1. What is published</legend>
    ${inputField('src', 'Address of the manifest', choices.src, 'url', 'The JSON file in which the publisher says what there is. Press Enter when it stands here.')}
    <p class="found" role="status">${found}</p>
  </fieldset>`;
}

function renderWidget(state: State): TemplateResult {
  const {choices, request} = state;
  const widget = request?.widget;
  return html`<fieldset>
    <legend>2. What to show</legend>
    ${selectField('widget', 'Widget', state.widgetOptions, request?.name ?? '')}
    ${
      state.recordOptions.length > 0
        ? selectField('record', 'Which one', state.recordOptions, request?.record ?? '')
        : nothing
    }
    <div class="pair">
      ${widget?.layout ? selectField('layout', 'Layout', widget.layout, choices.layout) : nothing}
      ${widget?.show ? selectField('show', 'What of it', widget.show, choices.show) : nothing}
      ${
        widget?.takes.includes('country')
          ? selectField('country', 'Country', state.countryOptions, choices.country)
          : nothing
      }
      ${
        widget?.takes.includes('limit')
          ? inputField('limit', 'How many at first', choices.limit, 'number', 'Empty: all')
          : nothing
      }
      ${selectField('lang', 'Language', state.languageOptions, choices.lang)}
      ${selectField('theme', 'Theme', themeOptions, choices.theme)}
    </div>
    ${widget?.takes.includes('filters') ? renderFilters(choices.filters) : nothing}
  </fieldset>`;
}

const themeOptions = [
  ['', 'As the page around it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

function renderFilters(filters: string): TemplateResult {
  return html`<p class="choice">
    <input
      id="filters"
      name="filters"
      type="checkbox"
      .value=${'yes'}
      .checked=${live(filters !== '')}
    />
    <label for="filters">Readers may filter</label>
  </p>`;
}

function renderSite({choices, files}: State, way: Way): TemplateResult {
  const site = siteOf(choices.site);
  return html`<fieldset>
    <legend>3. Where it goes</legend>
    ${selectField('site', 'Your site', siteOptions, choices.site)}
    <p class="hint">${site.why}</p>
    <fieldset class="ways">
      <legend>Way in</legend>
      ${Object.entries(ways).map(
        ([name, title]) =>
          html`<p class="choice">
            <input
              id="way-${name}"
              name="way"
              type="radio"
              .value=${name}
              .checked=${live(name === way)}
            />
            <label for="way-${name}"
              >${title}${name === site.way ? html` <span class="mark">suggested</span>` : nothing}</label
            >
          </p>`,
      )}
    </fieldset>
    ${way === 'address' ? inputField('base', 'Where the pages are published', choices.base, 'url', 'The folder that npx project-kiosk oembed wrote. Empty: not yet.') : nothing}
    ${way === 'npm' ? nothing : inputField('files', 'Where Kiosk’s files are', files, 'url', `Empty: where this page is. From npm: ${npmFiles}`)}
  </fieldset>`;
}
