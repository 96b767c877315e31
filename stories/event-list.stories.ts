import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {EventList} from '../src/index.js';
import {makeEvent, makeManifest} from '../src/testing/builders.js';
import {filters, partsAndTokens, slots} from './anatomy/stories.js';
import {expectCount, find, press} from './play.js';

/** The events of a project: upcoming, then past. */
const meta: Meta<EventList> = {
  title: 'Widgets/Event list',
  component: 'kiosk-event-list',
};

export default meta;

type Story = StoryObj<EventList>;

/** The real project, all of whose meetings are over. */
export const Default: Story = {};

/** A fictional project with every kind of date, place and status. */
export const Everything: Story = {
  tags: ['visual'],
  parameters: {data: 'full'},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'kiosk-event-list', '[part~="registration"]');
  },
};

export const Upcoming: Story = {args: {show: 'upcoming', limit: 3}, parameters: {data: 'full'}};

/** Two at first, and two more for a reader who asks. */
export const ShowMore: Story = {
  args: {show: 'past', limit: 2},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-event-list', '[part~="more"]');
    await expectCount(canvasElement, 'kiosk-event-list', '[part~="item"]', (count) => count > 2);
  },
};

/** Nothing is planned: the widget says so. */
export const NothingPlanned: Story = {args: {show: 'upcoming'}};

/** As a reader saw it on another day. */
export const AnotherDay: Story = {args: {clock: () => Date.parse('2023-06-10T00:00Z'), limit: 3}};

/** A reader chose a country in another widget. */
export const Filtered: Story = {args: {filter: {country: 'MN'}}};

export const NothingMatches: Story = {args: {filter: {country: 'IS'}}};

/** A long word, and a title that is one. */
export const LongWords: Story = {
  globals: {data: 'own'},
  args: {
    manifest: makeManifest({
      events: [
        makeEvent({
          title: 'Genossenschaftsgründungsversammlungsprotokollführerschulung',
          place: 'Küstenfischereigenossenschaftsdachverbandsgeschäftsstelle',
          start: '2131-05-12T09:00+02:00',
          timeZone: 'Europe/Berlin',
        }),
      ],
    }),
  },
};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {limit: 3},
  parameters: {data: 'full'},
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  parameters: {data: 'full'},
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  args: {limit: 3},
  parameters: {data: 'full'},
  globals: {locale: 'ar'},
};

export const Dark: Story = {
  args: {limit: 3},
  parameters: {data: 'full'},
  globals: {scheme: 'dark'},
};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const EachFilter: Story = filters({
  country: 'MN',
  phase: 'phase-2',
  kind: 'hybrid',
  language: 'en',
  ids: 'e-interim-1 e-interim-2',
});

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
