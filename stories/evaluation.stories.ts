import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Evaluation} from '../src/index.js';
import {partsAndTokens, slots} from './anatomy/stories.js';
import {find, press} from './play.js';

/** An evaluation: what it found, lessons learned, good practices, recommendations, and the report. */
const meta: Meta<Evaluation> = {
  title: 'Widgets/Evaluation',
  component: 'kiosk-evaluation',
  parameters: {data: 'full'},
};

export default meta;

type Story = StoryObj<Evaluation>;

export const Default: Story = {tags: ['visual']};

/** The real one: what is public of it is that it is under way, and what it assesses. */
export const UnderWay: Story = {parameters: {data: 'real'}};

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
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-country-list', '[part~="toggle"]');
    await find(canvasElement, 'kiosk-evaluation', '[part~="count"]');
  },
  decorators: [
    (story) =>
      html`<div .style=${'display: grid; gap: 2rem'}>
        <kiosk-country-list phase="pilot" for="evaluation"></kiosk-country-list>
        ${story()}
      </div>`,
  ],
};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  globals: {locale: 'ar'},
};

export const Dark: Story = {globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Unlisted: Story = {args: {record: 'no-longer-here'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
