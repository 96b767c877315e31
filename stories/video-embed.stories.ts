import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {VideoEmbed} from '../src/index.js';
import {makeManifest, makeVideo} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';

/** A video, of which nothing is loaded before a reader asks for it. */
const meta: Meta<VideoEmbed> = {
  title: 'Widgets/Video embed',
  component: 'kiosk-video-embed',
  args: {record: 'sample-clip'},
};

export default meta;

type Story = StoryObj<VideoEmbed>;

export const OwnFile: Story = {};

export const YouTube: Story = {
  globals: {data: 'own'},
  args: {
    record: '',
    manifest: makeManifest({videos: [makeVideo({title: 'A film', youtube: 'aaaaaaaaaaa'})]}),
  },
};

export const Vimeo: Story = {
  globals: {data: 'own'},
  args: {
    record: '',
    manifest: makeManifest({videos: [makeVideo({title: 'A film', vimeo: '1234567'})]}),
  },
};

/** A record without an address shows what is known. */
export const NothingToPlay: Story = {args: {record: 'project-video'}};

export const Sidebar: Story = {
  globals: {width: 'sidebar'},
};

export const RightToLeft: Story = {
  globals: {locale: 'ar'},
};

export const Dark: Story = {globals: {scheme: 'dark'}};

export const Loading: Story = {globals: {data: 'slow'}};

export const NothingPublished: Story = {globals: {data: 'empty'}};

export const Failed: Story = {globals: {data: 'failing'}};

export const Slots: Story = slots();

export const PartsAndTokens: Story = partsAndTokens();
