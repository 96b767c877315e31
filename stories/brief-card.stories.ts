import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {BriefCard} from '../src/index.js';
import {makeBrief, makeManifest, makeProject} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';
import {find, press} from './play.js';

/** One publication. */
const meta: Meta<BriefCard> = {
  title: 'Widgets/Brief card',
  component: 'kiosk-brief-card',
  args: {record: 'brief-id'},
};

export default meta;

type Story = StoryObj<BriefCard>;

const pdf = {mediaType: 'application/pdf', size: 1_400_000, pages: 12};

/** The brief on Indonesia, in two languages. */
export const Indonesia: Story = {};

/** How to cite it and in which licence it may be used again: a reader opens it. */
export const Cite: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-brief-card', '[part~="cite"] summary');
    await find(canvasElement, 'kiosk-brief-card', '[part~="citation"]');
    await find(canvasElement, 'kiosk-brief-card', '[part~="rights"]');
  },
};

export const Compendium: Story = {args: {record: 'compendium'}};

/** A publication with everything that a publisher can say. */
export const Everything: Story = {
  tags: ['visual'],
  globals: {data: 'own'},
  args: {
    record: '',
    manifest: makeManifest({
      project: makeProject({
        contact: 'publications@publisher.example',
        licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
        organisations: [{name: 'Centre for Cooperative Studies', role: 'publisher'}],
      }),
      outputs: [
        makeBrief({
          title: 'Markets that share',
          subtitle: 'What three valleys can teach a ministry',
          summary:
            'How forty market cooperatives set prices together, and what the law makes of it.',
          series: {title: 'Valley papers', position: 3},
          date: '2024-05',
          countries: ['KG'],
          role: 'country',
          authors: [{name: 'Aida Osmonova', family: 'Osmonova', given: 'Aida'}],
          doi: '10.1000/182',
          documents: [
            {language: 'en', url: 'https://publisher.example/en.pdf', ...pdf},
            {language: 'ky', url: 'https://publisher.example/ky.pdf', ...pdf},
            {language: 'ru', url: 'https://publisher.example/ru.pdf', ...pdf},
          ],
          keyFindings: [
            {topic: 'landscape', text: 'Forty cooperatives serve nine in ten households.'},
            {topic: 'challenges', text: 'Four laws use four definitions.'},
            {topic: 'pathways', text: 'One register would do.'},
          ],
        }),
      ],
    }),
  },
};

export const Sidebar: Story = {
  globals: {width: 'sidebar'},
};

export const InIndonesian: Story = {
  name: 'In Indonesian',
  globals: {locale: 'id'},
};

export const RightToLeft: Story = {
  globals: {locale: 'ar'},
};

export const Dark: Story = {globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const NoLongerListed: Story = {args: {record: 'gone'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
