import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Timeline} from '../src/index.js';
import {emptyManifest, fullSource, missingSource, realSource, silentSource} from './states.js';

/** The phases of a project and what came of them, by year. */
const meta: Meta<Timeline> = {
  title: 'Widgets/Timeline',
  component: 'kiosk-timeline',
  args: {src: realSource},
};

export default meta;

type Story = StoryObj<Timeline>;

export const Default: Story = {};

/** A fictional project that goes on: today is marked. */
export const Today: Story = {args: {src: fullSource}};

/** News as well, of one country. */
export const OneCountry: Story = {args: {country: 'ID', kinds: 'phase output event video news'}};

export const NothingMatches: Story = {args: {filter: {country: 'IS'}}};

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
