import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ProjectPage} from '../src/index.js';
import {makeManifest, makeProject} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';
import {find} from './play.js';

/** The web page of a project, with all that it has published. */
const meta: Meta<ProjectPage> = {
  title: 'Widgets/Project page',
  component: 'kiosk-project-page',
};

export default meta;

type Story = StoryObj<ProjectPage>;

export const Default: Story = {tags: ['visual']};

/** Logos, licence, contact, and titles in several scripts. */
export const Everything: Story = {parameters: {data: 'full'}};

/** A few sections in an order of one's own. */
export const Sections: Story = {args: {sections: 'news countries contact'}};

/** With the site's own typeface for titles, and closer together. */
export const OwnLook: Story = {
  decorators: [
    (story) =>
      html`<div
        .style=${'--kiosk-project-page-title-font: Georgia, serif; --kiosk-project-page-gap: 3rem'}
      >
        ${story()}
      </div>`,
  ],
};

/** A title that does not break, and a project that has just begun. */
export const JustBegun: Story = {
  globals: {data: 'own'},
  args: {
    manifest: makeManifest({
      project: makeProject({
        title: 'Küstenfischereigenossenschaftsdachverbandsgeschäftsstelle',
        summary: 'A first sentence.',
        phases: [{id: 'one', title: 'Pilot', start: '2026-01', countries: ['KG']}],
        organisations: [{name: 'Union of Ferrymen and Ferrywomen', role: 'implementer'}],
      }),
    }),
  },
};

/** In a sidebar of 240 pixels. */
export const Sidebar: Story = {
  globals: {width: 'sidebar'},
};

export const Indonesian: Story = {
  globals: {locale: 'id'},
};

/** What the publisher has only in English says so. */
export const French: Story = {
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'kiosk-project-page', '[part~="notice"]');
  },
};

export const RightToLeft: Story = {
  parameters: {data: 'full'},
  globals: {locale: 'ar'},
};

export const Dark: Story = {globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
