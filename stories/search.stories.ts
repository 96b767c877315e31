import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Search} from '../src/index.js';
import {makeManifest, makeNews} from '../src/testing/builders.js';
import {filters, partsAndTokens, slots} from './anatomy/stories.js';
import {find, press, type} from './play.js';

/** One search over all records of a project. */
const meta: Meta<Search> = {
  title: 'Widgets/Search',
  component: 'kiosk-search',
};

export default meta;

type Story = StoryObj<Search>;

/** A field, until a reader turns to it. */
export const Default: Story = {};

const results: Story['play'] = async ({canvasElement}) => {
  await find(canvasElement, 'kiosk-search', '[part~="item"]');
};

export const Found: Story = {
  tags: ['visual'],
  args: {query: 'cooperatives', filters: '', limit: 5},
  play: results,
};

/** How to cite what was found: a reader opens it. */
export const Cite: Story = {
  args: {query: 'spotlight', kind: 'publication', limit: 5},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-search', '[part~="cite"] summary');
    await find(canvasElement, 'kiosk-search', '[part~="citation"]');
    await find(canvasElement, 'kiosk-search', '[part~="rights"]');
  },
};

/** A reader types, and turns from a country to all that is about it. */
export const Typed: Story = {
  args: {filters: ''},
  play: async ({canvasElement}) => {
    type(await find<HTMLInputElement>(canvasElement, 'kiosk-search', 'input'), 'Indonesia');
    await press(canvasElement, 'kiosk-search', '[part~="choose"]');
    await find(canvasElement, 'kiosk-search', '[part~="filters"]');
  },
};

/** A query in one language finds what is shown in another. */
export const AnotherLanguage: Story = {args: {query: 'lokakarya', limit: 5}, play: results};

/** Records without an address, with where they were announced. */
export const Announced: Story = {
  args: {query: 'spotlight', kind: 'publication', limit: 5},
  play: results,
};

/** Scripts without spaces between words. */
export const Thai: Story = {
  args: {query: 'สหกรณ์ขนาดเล็ก'},
  parameters: {data: 'full'},
  play: results,
};

export const Chinese: Story = {args: {query: '合作社'}, parameters: {data: 'full'}, play: results};

/** Another widget, or the page, chose a country: what there is on it, newest first. */
export const Filtered: Story = {args: {filter: {country: 'ID'}, filters: '', limit: 5}};

export const NothingFound: Story = {
  args: {query: 'submarine'},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'kiosk-search', '[part~="empty"]');
  },
};

/** The filters leave nothing: they can be cleared, and the words stay. */
export const NothingMatches: Story = {
  args: {filter: {query: 'cooperatives', country: 'IS'}, filters: ''},
};

const titles = Array.from({length: 10_000}, (_, index) => `News item ${index + 1} on markets`);

/** Ten thousand records: typing stays smooth. */
export const TenThousand: Story = {
  globals: {data: 'own'},
  args: {
    query: 'markets',
    manifest: makeManifest({
      news: titles.map((title) => makeNews({title, url: 'https://publisher.example/'})),
    }),
  },
};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {query: 'workshop', filters: '', limit: 3},
  play: results,
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  args: {query: 'koperasi', filters: '', limit: 5},
  play: results,
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  args: {query: 'التعاونيات', filters: '', limit: 5},
  play: results,
  parameters: {data: 'full'},
  globals: {locale: 'ar'},
};

export const Dark: Story = {
  args: {query: 'policy', filters: '', limit: 5},
  play: results,
  globals: {scheme: 'dark'},
};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const EachFilter: Story = filters({
  country: 'ID',
  phase: 'phase-1',
  kind: 'news',
  language: 'ko',
  ids: 'brief-kr n-interim-1',
});

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
