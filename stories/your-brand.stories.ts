import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {branded} from './brand/stories.js';
import {find} from './play.js';

/**
 * Your brand in tokens alone. Each control is a custom property that every site may set; a colour has one value on light
 * pages and one on dark ones. The panel “Snippet” has the HTML, and the CSS of what you changed. Begin with a theme in
 * the bar above, or with none, and see dark pages with its “Colour scheme”.
 */
const meta: Meta = {title: 'Theming/Your brand', parameters: {data: 'full'}};

export default meta;

const list = html`<kiosk-brief-list limit="4" filters></kiosk-brief-list>`;

export const BriefList: StoryObj = branded(['kiosk-brief-list'], list);

export const SeveralWidgets: StoryObj = branded(
  ['kiosk-brief-list', 'kiosk-country-list', 'kiosk-event-list', 'kiosk-news-feed'],
  html`
    <kiosk-brief-list layout="list" limit="2"></kiosk-brief-list>
    <kiosk-country-list></kiosk-country-list>
    <kiosk-event-list show="upcoming" limit="2"></kiosk-event-list>
    <kiosk-news-feed limit="2"></kiosk-news-feed>
  `,
);

/** A brand that there is not: a serif for titles, a deep red, square corners. */
export const MadeUpBrand: StoryObj = {
  ...branded(
    ['kiosk-brief-list'],
    html`<kiosk-brief-list
      ids="brief-introduction brief-pelicanda brief-conclusion"
    ></kiosk-brief-list>`,
  ),
  tags: ['visual'],
  args: {
    '--kiosk-color-accent': '#7a1f3d',
    '--kiosk-color-accent dark': '#f2b3c0',
    '--kiosk-color-cover': '#5a2a3c',
    '--kiosk-color-cover dark': '#5a2a3c',
    '--kiosk-cover-turn': 0,
    '--kiosk-color-border': '#c9b8ae',
    '--kiosk-color-border dark': '#5c4a50',
    '--kiosk-heading-font': 'Georgia, serif',
    '--kiosk-heading-weight': 600,
    '--kiosk-heading-scale': 1.15,
    '--kiosk-radius': '0',
    '--kiosk-density': 1.25,
  },
  play: async ({canvasElement}) => {
    const button = await find(canvasElement, 'kiosk-brief-list', '[part~="download"]');
    const {backgroundColor, borderRadius} = getComputedStyle(button);
    await expect({backgroundColor, borderRadius}).toEqual({
      backgroundColor: 'rgb(122, 31, 61)',
      borderRadius: '0px',
    });
    await expect(faintIn(canvasElement)).toBe('');
  },
};

/** What nobody should ship: the story says which colours are too faint. */
export const TooFaint: StoryObj = {
  ...branded(['kiosk-brief-list'], list),
  args: {'--kiosk-color-muted': '#9a9a9a', '--kiosk-color-muted dark': '#9a9a9a'},
  parameters: {a11y: {config: {rules: [{id: 'color-contrast', enabled: false}]}}},
  play: async ({canvasElement}) => {
    await waitFor(() =>
      expect(faintIn(canvasElement)).toContain(
        'On light pages, --kiosk-color-muted on --kiosk-color-background has 2.81 to 1.',
      ),
    );
    await expect(faintIn(canvasElement)).not.toContain('On dark pages');
  },
};

function faintIn(canvas: HTMLElement): string {
  const status = canvas.querySelector('story-brand')?.shadowRoot?.querySelector('[role="status"]');
  return status?.textContent.trim() ?? 'There is no status.';
}
