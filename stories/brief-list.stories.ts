import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {BriefList} from '../src/index.js';
import {partsAndTokens, slots} from './anatomy/stories.js';

/** The briefs of a project, in the publisher's order. */
const meta: Meta<BriefList> = {
  title: 'Widgets/Brief list',
  component: 'kiosk-brief-list',
};

export default meta;

type Story = StoryObj<BriefList>;

export const Grid: Story = {args: {filters: ''}};

export const List: Story = {args: {layout: 'list'}};

export const Compact: Story = {args: {layout: 'compact'}};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {layout: 'compact'},
  globals: {width: 'sidebar'},
};

export const OneCountry: Story = {args: {country: 'ID'}};

export const ShowMore: Story = {args: {limit: 3}};

/** The interface in Indonesian; what the manifest has only in English says so. */
export const Indonesian: Story = {
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  globals: {locale: 'ar'},
};

export const Dark: Story = {globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const NothingMatches: Story = {args: {filters: '', filter: {query: 'zzz'}}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
