import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Search} from '../src/index.js';
import {makeManifest, makeNews} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';

/** One search over all records of a project. */
const meta: Meta<Search> = {
  title: 'Widgets/Search',
  component: 'kiosk-search',
};

export default meta;

type Story = StoryObj<Search>;

/** A field, until a reader turns to it. */
export const Default: Story = {};

export const Found: Story = {args: {query: 'cooperatives', filters: '', limit: 5}};

/** A query in one language finds what is shown in another. */
export const AnotherLanguage: Story = {args: {query: 'lokakarya', limit: 5}};

/** Records without an address, with where they were announced. */
export const Announced: Story = {args: {query: 'spotlight', kind: 'publication', limit: 5}};

/** Scripts without spaces between words. */
export const Thai: Story = {args: {query: 'สหกรณ์ขนาดเล็ก'}, parameters: {data: 'full'}};

export const Chinese: Story = {args: {query: '合作社'}, parameters: {data: 'full'}};

/** Another widget, or the page, chose a country: what there is on it, newest first. */
export const Filtered: Story = {args: {filter: {country: 'ID'}, filters: '', limit: 5}};

export const NothingFound: Story = {args: {query: 'submarine'}};

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
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  args: {query: 'koperasi', filters: '', limit: 5},
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  args: {query: 'التعاونيات', filters: '', limit: 5},
  parameters: {data: 'full'},
  globals: {locale: 'ar'},
};

export const Dark: Story = {
  args: {query: 'policy', filters: '', limit: 5},
  globals: {scheme: 'dark'},
};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
