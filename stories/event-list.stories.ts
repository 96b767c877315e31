import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {EventList} from '../src/index.js';
import {emptyManifest, missingSource, realSource, silentSource} from './states.js';

/** The titles of a project's briefs. */
const meta: Meta<EventList> = {
  title: 'Widgets/Event list',
  component: 'kiosk-event-list',
  args: {src: realSource},
};

export default meta;

type Story = StoryObj<EventList>;

export const Default: Story = {};

export const OneCountry: Story = {args: {country: 'ID'}};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  decorators: [(story) => html`<div .style=${'width: 240px'}>${story()}</div>`],
};

export const Indonesian: Story = {
  decorators: [(story) => html`<div lang="id">${story()}</div>`],
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Dark: Story = {args: {theme: 'dark'}};

export const Loading: Story = {args: {src: silentSource}};

export const NothingPublished: Story = {args: {src: '', manifest: emptyManifest}};

export const Failed: Story = {args: {src: missingSource}};
