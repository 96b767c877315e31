import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {EventList} from '../src/index.js';
import {makeEvent, makeManifest} from '../src/testing/builders.js';
import {emptyManifest, fullSource, missingSource, realSource, silentSource} from './states.js';

/** The events of a project: upcoming, then past. */
const meta: Meta<EventList> = {
  title: 'Widgets/Event list',
  component: 'kiosk-event-list',
  args: {src: realSource},
};

export default meta;

type Story = StoryObj<EventList>;

/** The real project, all of whose meetings are over. */
export const Default: Story = {};

/** A fictional project with every kind of date, place and status. */
export const Everything: Story = {args: {src: fullSource}};

export const Upcoming: Story = {args: {src: fullSource, show: 'upcoming', limit: 3}};

/** Nothing is planned: the widget says so. */
export const NothingPlanned: Story = {args: {show: 'upcoming'}};

/** As a reader saw it on another day. */
export const AnotherDay: Story = {args: {clock: () => Date.parse('2023-06-10T00:00Z'), limit: 3}};

/** A reader chose a country in another widget. */
export const Filtered: Story = {args: {filter: {country: 'MN'}}};

export const NothingMatches: Story = {args: {filter: {country: 'IS'}}};

/** A long word, and a title that is one. */
export const LongWords: Story = {
  args: {
    src: '',
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
  args: {src: fullSource, limit: 3},
  decorators: [(story) => html`<div .style=${'width: 240px'}>${story()}</div>`],
};

export const Indonesian: Story = {
  args: {src: fullSource},
  decorators: [(story) => html`<div lang="id">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: {src: fullSource, limit: 3},
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Dark: Story = {args: {theme: 'dark', src: fullSource, limit: 3}};

export const Loading: Story = {args: {src: silentSource}};

export const NothingPublished: Story = {args: {src: '', manifest: emptyManifest}};

export const Failed: Story = {args: {src: missingSource}};
