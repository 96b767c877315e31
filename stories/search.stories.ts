import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Search} from '../src/index.js';
import {makeManifest, makeNews} from '../src/testing/builders.js';
import {emptyManifest, missingSource, realSource, silentSource} from './states.js';

const fictionalSource = '/examples/full/manifest.json';

/** One search over all records of a project. */
const meta: Meta<Search> = {
  title: 'Widgets/Search',
  component: 'kiosk-search',
  args: {src: realSource},
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
export const Thai: Story = {args: {src: fictionalSource, query: 'สหกรณ์ขนาดเล็ก'}};

export const Chinese: Story = {args: {src: fictionalSource, query: '合作社'}};

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
  args: {
    src: '',
    query: 'markets',
    manifest: makeManifest({
      news: titles.map((title) => makeNews({title, url: 'https://publisher.example/'})),
    }),
  },
};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {query: 'workshop', filters: '', limit: 3},
  decorators: [(story) => html`<div .style=${'width: 240px'}>${story()}</div>`],
};

export const Indonesian: Story = {
  args: {query: 'koperasi', filters: '', limit: 5},
  decorators: [(story) => html`<div lang="id">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: {src: fictionalSource, query: 'التعاونيات', filters: '', limit: 5},
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = {args: {theme: 'dark', query: 'policy', filters: '', limit: 5}};

export const Loading: Story = {args: {src: silentSource}};

export const NothingPublished: Story = {args: {src: '', manifest: emptyManifest}};

export const Failed: Story = {args: {src: missingSource}};
