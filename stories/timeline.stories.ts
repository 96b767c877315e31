import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Timeline} from '../src/index.js';
import {filters, partsAndTokens, slots} from './anatomy/stories.js';
import {expectCount, press} from './play.js';

/** The phases of a project and what came of them, by year. */
const meta: Meta<Timeline> = {
  title: 'Widgets/Timeline',
  component: 'kiosk-timeline',
};

export default meta;

type Story = StoryObj<Timeline>;

export const Default: Story = {tags: ['visual']};

/** A fictional project that goes on: today is marked. */
export const Today: Story = {parameters: {data: 'full'}};

/** Five at first, and five more for a reader who asks. */
export const ShowMore: Story = {
  args: {limit: 5},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-timeline', '[part~="more"]');
    await expectCount(canvasElement, 'kiosk-timeline', '[part~="milestone"]', (count) => count > 5);
  },
};

/** News as well, of one country. */
export const OneCountry: Story = {args: {country: 'ID', kinds: 'phase output event video news'}};

export const NothingMatches: Story = {args: {filter: {country: 'IS'}}};

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

export const Failed: Story = {globals: {data: 'failing'}};

export const EachFilter: Story = filters({
  country: 'ID',
  phase: 'phase-1',
  kind: 'brief',
  language: 'id',
  ids: 'brief-kr e-interim-1',
});

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
