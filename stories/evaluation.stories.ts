import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Evaluation} from '../src/index.js';
import {emptyManifest, missingSource, realSource, silentSource} from './states.js';

/** A fictional project whose evaluation has everything that can be said. */
const fullSource = '/examples/full/manifest.json';

/** An evaluation: what it found, lessons learned, good practices, recommendations, and the report. */
const meta: Meta<Evaluation> = {
  title: 'Widgets/Evaluation',
  component: 'kiosk-evaluation',
  args: {src: fullSource},
};

export default meta;

type Story = StoryObj<Evaluation>;

export const Default: Story = {};

/** The real one: what is public of it is that it is under way, and what it assesses. */
export const UnderWay: Story = {args: {src: realSource}};

/** Under way, with the period that it assesses. */
export const MidTerm: Story = {args: {record: 'evaluation-growth'}};

/** Only the lessons and the good practices, as a page on learning would show them. */
export const LessonsAlone: Story = {args: {show: 'lessons good-practices'}};

export const ReportAlone: Story = {args: {show: 'report'}};

/** Only what names one country. Numbers stay. */
export const OneCountry: Story = {args: {country: 'QN'}};

/** A reader chose a country of which nothing is said. */
export const NothingMatches: Story = {args: {filter: {country: 'QV'}}};

/** Choosing a country shows only what names it, in the widget that `for` names. */
export const FollowsCountryList: Story = {
  args: {id: 'evaluation'},
  decorators: [
    (story) =>
      html`<div .style=${'display: grid; gap: 2rem'}>
        <kiosk-country-list src=${fullSource} phase="pilot" for="evaluation"></kiosk-country-list>
        ${story()}
      </div>`,
  ],
};

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

export const Unlisted: Story = {args: {record: 'no-longer-here'}};

export const Failed: Story = {args: {src: missingSource}};
