import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {BriefList} from '../src/index.js';
import {emptyManifest, missingSource, realSource, silentSource} from './states.js';

/** The briefs of a project, in the publisher's order. */
const meta: Meta<BriefList> = {
  title: 'Widgets/Brief list',
  component: 'kiosk-brief-list',
  args: {src: realSource},
};

export default meta;

type Story = StoryObj<BriefList>;

export const Grid: Story = {args: {filters: ''}};

export const List: Story = {args: {layout: 'list'}};

export const Compact: Story = {args: {layout: 'compact'}};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {layout: 'compact'},
  decorators: [(story) => html`<div .style=${'width: 240px'}>${story()}</div>`],
};

export const OneCountry: Story = {args: {country: 'ID'}};

export const ShowMore: Story = {args: {limit: 3}};

/** The interface in Indonesian; what the manifest has only in English says so. */
export const Indonesian: Story = {
  decorators: [(story) => html`<div lang="id">${story()}</div>`],
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Dark: Story = {args: {theme: 'dark'}};

export const Loading: Story = {args: {src: silentSource}};

export const NothingPublished: Story = {args: {src: '', manifest: emptyManifest}};

export const NothingMatches: Story = {args: {filters: '', filter: {query: 'zzz'}}};

export const Failed: Story = {args: {src: missingSource}};
