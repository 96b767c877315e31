import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CountryMap} from '../src/index.js';
import {makeManifest, makeProject} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';
import {find} from './play.js';

/** The countries of a project on a map, beside their list. */
const meta: Meta<CountryMap> = {
  title: 'Widgets/Country map',
  component: 'kiosk-country-map',
};

export default meta;

type Story = StoryObj<CountryMap>;

const codes = ['BN', 'ID', 'KH', 'LA', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];
const regional = makeManifest({
  project: makeProject({
    phases: [
      {id: 'pilot', title: 'Pilot', countries: ['SG', 'BN', 'TL', 'MY']},
      {id: 'growth', title: 'Growth', countries: ['SG', 'ID', 'PH', 'LA']},
      {id: 'network', title: 'Network', countries: ['LA', 'TH']},
    ],
  }),
  countries: codes.map((code) => ({code, page: `https://publisher.example/${code}`})),
});

function countries(...list: readonly string[]) {
  return makeManifest({countries: list.map((code) => ({code}))});
}

export const Default: Story = {tags: ['visual']};

/** Pointing at a country names it. */
export const Pointed: Story = {
  play: async ({canvasElement}) => {
    const country = await find(canvasElement, 'kiosk-country-map', '[part~="map"] [data-code]');
    country.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await find(canvasElement, 'kiosk-country-map', '[part~="tip"]');
  },
};

/** Choosing a country, on the map or in the list, shows only its briefs. */
export const AsFilter: Story = {
  args: {for: 'briefs'},
  decorators: [
    (story) =>
      html`<div .style=${'display: grid; gap: 2rem'}>
        ${story()}
        <kiosk-brief-list id="briefs" layout="compact"></kiosk-brief-list>
      </div>`,
  ],
};

/** No borders at all: a tile for each country, about where it lies. */
export const Tiles: Story = {args: {layout: 'tiles', for: 'nothing-here'}};

/** Only the project's countries. */
export const WithoutNeighbours: Story = {args: {neighbours: 'none'}};

/** Links, small countries, and several groups that differ by their fill. */
export const PagesAndSmallCountries: Story = {
  globals: {data: 'own'},
  args: {manifest: regional},
};

/** One small country, with enough around it to tell where it is. */
export const OneSmallCountry: Story = {
  globals: {data: 'own'},
  args: {manifest: countries('SG')},
};

/** Across the 180th meridian. */
export const Pacific: Story = {
  globals: {data: 'own'},
  args: {manifest: countries('FJ', 'KI', 'NZ', 'PG', 'TO', 'TV', 'VU', 'WS')},
};

export const SeveralContinents: Story = {
  globals: {data: 'own'},
  args: {manifest: countries('BR', 'FR', 'IN', 'JP', 'KE', 'SN', 'UA')},
};

/** Countries that are not of this world are in the list only. */
export const Fictional: Story = {parameters: {data: 'full'}};

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
