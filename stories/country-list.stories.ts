import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CountryList} from '../src/index.js';
import {makeBrief, makeManifest, makeProject} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';
import {expectCount, findAll, press} from './play.js';

/** The countries of a project, by phase. */
const meta: Meta<CountryList> = {
  title: 'Widgets/Country list',
  component: 'kiosk-country-list',
};

export default meta;

type Story = StoryObj<CountryList>;

export const Default: Story = {tags: ['visual']};

/** Choosing a country shows only its briefs and its news in the widgets below, which are named in `for`. */
export const AsFilter: Story = {
  args: {for: 'briefs news'},
  play: async ({canvasElement}) => {
    await expectCount(canvasElement, 'kiosk-brief-list', '[part~="item"]', (count) => count > 3);
    const all = findAll(canvasElement, 'kiosk-brief-list', '[part~="item"]').length;
    await press(canvasElement, 'kiosk-country-list', '[part~="toggle"]');
    await expectCount(canvasElement, 'kiosk-brief-list', '[part~="item"]', (count) => count < all);
  },
  decorators: [
    (story) =>
      html`<div .style=${'display: grid; gap: 2rem'}>
        ${story()}
        <kiosk-brief-list id="briefs" layout="compact"></kiosk-brief-list>
        <kiosk-news-feed id="news" limit="3"></kiosk-news-feed>
      </div>`,
  ],
};

/** A country of both phases stands once; one with a page of its own is a link. */
export const SharedCountry: Story = {
  globals: {data: 'own'},
  args: {
    manifest: makeManifest({
      project: makeProject({
        phases: [
          {id: 'pilot', title: 'Pilot', start: '2022', end: '2023', countries: ['KG', 'UZ']},
          {id: 'network', title: 'Network', start: '2024-03', countries: ['KG', 'TJ']},
        ],
      }),
      countries: [{code: 'TJ', page: 'https://publisher.example/tj'}],
      outputs: [makeBrief({countries: ['KG', 'UZ']}), makeBrief({countries: ['KG']})],
    }),
  },
};

export const OneCountry: Story = {args: {country: 'ID'}};

/** Only the countries of one phase. */
export const Filtered: Story = {args: {phase: 'phase-2'}};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {for: 'nothing-here'},
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  globals: {locale: 'ar'},
};

export const Dark: Story = {args: {for: 'nothing-here'}, globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
