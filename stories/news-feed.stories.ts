import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {NewsFeed} from '../src/index.js';
import {makeManifest, makeNews} from '../src/testing/builders.js';
import {filters, partsAndTokens, slots} from './anatomy/stories.js';
import {missingSource} from './data.js';
import {expectCount, press} from './play.js';

/** The news of a project, newest first. */
const meta: Meta<NewsFeed> = {
  title: 'Widgets/News feed',
  component: 'kiosk-news-feed',
};

export default meta;

type Story = StoryObj<NewsFeed>;

export const Default: Story = {};

/** What newspapers and partners reported, with the languages of their pages. */
export const Press: Story = {args: {kind: 'press press-release partner'}};

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#b9c7b0" d="M0 0h3v2H0z"/><path fill="#5d7a5a" d="M0 2 1 .8l.7.7L2.2 1 3 2z"/></svg>',
)}`;

/** A pinned item, a picture, an item without an address, and an archive that cannot be reached. */
export const Everything: Story = {
  tags: ['visual'],
  globals: {data: 'own'},
  args: {
    manifest: makeManifest({
      news: [
        makeNews({
          title: 'Call for papers: the economy of the commons',
          summary: 'Abstracts are welcome in any language of the region until the end of June.',
          date: '2025-03-01',
          url: 'https://publisher.example/call',
          pinned: true,
        }),
        makeNews({
          title: 'Forty market cooperatives set their prices together',
          summary: 'What three valleys can teach a ministry.',
          date: '2025-05-14',
          url: 'https://press.example/markets',
          source: 'The Valley Courier',
          kind: 'press',
          language: 'fr',
          countries: ['KG', 'TJ'],
          image: {url: picture, width: 600, height: 400},
        }),
        makeNews({title: 'A first meeting in Osh', date: '2024', countries: ['KG']}),
      ],
      next: {news: new URL(missingSource, document.baseURI).href},
    }),
  },
};

/** Ten at first, and ten more for a reader who asks. */
export const ShowMore: Story = {
  args: {limit: 4},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-news-feed', '[part~="more"]');
    await expectCount(canvasElement, 'kiosk-news-feed', '[part~="item"]', (count) => count === 8);
  },
};

/** A reader chose a country in another widget. */
export const Filtered: Story = {args: {filter: {country: 'KG'}, limit: 3}};

export const NothingMatches: Story = {args: {filter: {country: 'IS'}}};

const titles = Array.from({length: 10_000}, (_, index) => `News item ${index + 1}`);

/** Ten thousand items: the first ten are drawn. */
export const TenThousand: Story = {
  globals: {data: 'own'},
  args: {
    manifest: makeManifest({
      news: titles.map((title) => makeNews({title, url: 'https://publisher.example/'})),
    }),
  },
};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  args: {limit: 3},
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  args: {limit: 4},
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  args: {limit: 4},
  globals: {locale: 'ar'},
};

export const Dark: Story = {args: {limit: 4}, globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const EachFilter: Story = filters({
  country: 'ID',
  phase: 'phase-2',
  kind: 'press',
  language: 'ko',
  ids: 'n-interim-1 n-interim-2',
});

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
