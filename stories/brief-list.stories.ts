import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {BriefList} from '../src/index.js';
import {filters, partsAndTokens, slots} from './anatomy/stories.js';
import {choose, expectCount, find, findAll, press, type} from './play.js';

/** The briefs of a project, in the publisher's order. */
const meta: Meta<BriefList> = {
  title: 'Widgets/Brief list',
  component: 'kiosk-brief-list',
};

export default meta;

type Story = StoryObj<BriefList>;

export const Grid: Story = {tags: ['visual'], args: {filters: ''}};

const item = '[part~="item"]';

/** A reader searches, and chooses a country. */
export const Filter: Story = {
  args: {filters: ''},
  play: async ({canvasElement}) => {
    const tag = 'kiosk-brief-list';
    await expectCount(canvasElement, tag, item, (count) => count > 3);
    const all = findAll(canvasElement, tag, item).length;
    type(await find<HTMLInputElement>(canvasElement, tag, 'input[type="search"]'), 'Indonesia');
    await expectCount(canvasElement, tag, item, (count) => count > 0 && count < all);
    type(await find<HTMLInputElement>(canvasElement, tag, 'input[type="search"]'), '');
    await expectCount(canvasElement, tag, item, (count) => count === all);
    choose(await find<HTMLSelectElement>(canvasElement, tag, 'select'), 'JP');
    await expectCount(canvasElement, tag, item, (count) => count > 0 && count < all);
  },
};

export const List: Story = {args: {layout: 'list'}};

export const Compact: Story = {tags: ['visual'], args: {layout: 'compact'}};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {layout: 'compact'},
  globals: {width: 'sidebar'},
};

export const OneCountry: Story = {args: {country: 'ID'}};

/** Three at first, and three more for a reader who asks. */
export const ShowMore: Story = {
  args: {limit: 3},
  play: async ({canvasElement}) => {
    await expectCount(canvasElement, 'kiosk-brief-list', item, (count) => count === 3);
    await press(canvasElement, 'kiosk-brief-list', '[part~="more"]');
    await expectCount(canvasElement, 'kiosk-brief-list', item, (count) => count === 6);
  },
};

/** What the manifest has only in English says so. */
export const French: Story = {globals: {locale: 'fr'}};

export const Indonesian: Story = {
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {tags: ['visual'], globals: {locale: 'ar'}};

export const Dark: Story = {tags: ['visual'], globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const NothingMatches: Story = {args: {filters: '', filter: {query: 'zzz'}}};

/** The button under the sentence takes the filters back. */
export const ClearFilters: Story = {
  args: {filter: {query: 'zzz'}},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-brief-list', '[part~="empty"] button');
    await expectCount(canvasElement, 'kiosk-brief-list', item, (count) => count > 3);
  },
};

export const Failed: Story = {
  tags: ['visual'],
  globals: {data: 'failing'},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-brief-list', '[part~="retry"]');
    await find(canvasElement, 'kiosk-brief-list', '[part~="retry"][aria-disabled="false"]');
  },
};

export const EachFilter: Story = filters({
  country: 'ID',
  phase: 'phase-1',
  kind: 'report',
  language: 'id',
  ids: 'brief-kr brief-jp',
});

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
