import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {VideoEmbed} from '../src/index.js';
import {makeManifest, makeVideo} from '../src/testing/builders.js';
import {emptyManifest, missingSource, realSource, silentSource} from './states.js';

/** A video, of which nothing is loaded before a reader asks for it. */
const meta: Meta<VideoEmbed> = {
  title: 'Widgets/Video embed',
  component: 'kiosk-video-embed',
  args: {src: realSource, record: 'sample-clip'},
};

export default meta;

type Story = StoryObj<VideoEmbed>;

export const OwnFile: Story = {};

export const YouTube: Story = {
  args: {
    src: '',
    record: '',
    manifest: makeManifest({videos: [makeVideo({title: 'A film', youtube: 'aaaaaaaaaaa'})]}),
  },
};

export const Vimeo: Story = {
  args: {
    src: '',
    record: '',
    manifest: makeManifest({videos: [makeVideo({title: 'A film', vimeo: '1234567'})]}),
  },
};

/** A record without an address shows what is known. */
export const NothingToPlay: Story = {args: {record: 'project-video'}};

export const Sidebar: Story = {
  decorators: [(story) => html`<div .style=${'width: 240px'}>${story()}</div>`],
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Dark: Story = {args: {theme: 'dark'}};

export const Loading: Story = {args: {src: silentSource}};

export const NothingPublished: Story = {args: {src: '', record: '', manifest: emptyManifest}};

export const Failed: Story = {args: {src: missingSource}};
