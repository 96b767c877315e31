import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {VideoEmbed} from '../src/index.js';
import {makeManifest, makeVideo} from '../src/testing/builders.js';
import {partsAndTokens, slots} from './anatomy/stories.js';
import {find, press} from './play.js';

/** A video, of which nothing is loaded before a reader asks for it. */
const meta: Meta<VideoEmbed> = {
  title: 'Widgets/Video embed',
  component: 'kiosk-video-embed',
  args: {record: 'sample-clip'},
};

export default meta;

type Story = StoryObj<VideoEmbed>;

export const OwnFile: Story = {tags: ['visual']};

/** A reader asks for the video: only now is anything of it loaded. */
export const Play: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'kiosk-video-embed', '[part~="poster"]');
    await find(canvasElement, 'kiosk-video-embed', '[part~="player"]');
  },
};

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

/** The title leads to the page of the video, where it has one. */
export const WithPage: Story = {
  globals: {data: 'own'},
  args: {
    record: '',
    manifest: makeManifest({
      videos: [
        makeVideo({title: 'A film', page: 'https://publisher.example/film', vimeo: '1234567'}),
      ],
    }),
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
