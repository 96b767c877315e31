import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ProjectPage} from '../src/index.js';
import {makeManifest, makeProject} from '../src/testing/builders.js';
import {emptyManifest, missingSource, realSource, silentSource} from './states.js';

/** A fictional project that has everything, logos, licence and contact too. */
const fullSource = '/examples/full/manifest.json';

/** The web page of a project, with all that it has published. */
const meta: Meta<ProjectPage> = {
  title: 'Widgets/Project page',
  component: 'kiosk-project-page',
  args: {src: realSource},
};

export default meta;

type Story = StoryObj<ProjectPage>;

export const Default: Story = {};

/** Logos, licence, contact, and titles in several scripts. */
export const Everything: Story = {args: {src: fullSource}};

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
  args: {
    src: '',
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
  decorators: [(story) => html`<div .style=${'width: 240px'}>${story()}</div>`],
};

export const Indonesian: Story = {
  decorators: [(story) => html`<div lang="id">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: {src: fullSource},
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = {args: {theme: 'dark'}};

export const Loading: Story = {args: {src: silentSource}};

export const NothingPublished: Story = {args: {src: '', manifest: emptyManifest}};

export const Failed: Story = {args: {src: missingSource}};
