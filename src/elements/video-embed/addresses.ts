/** Where a video comes from, and where else it can be watched. */
import type {PlayerProvider} from '../../base/video-events.js';
import type {Address, Video} from '../../manifest/model.js';

/** Who plays a video. The publisher's own files come first: with them no company learns who watches. */
export function choosePlayer({files, youtube}: Video): PlayerProvider {
  if (files.length > 0) return 'file';
  return youtube ? 'youtube' : 'vimeo';
}

/** The companies that hold a video, with the page on which it can be watched; first the one that plays it. */
export function watchPages({youtube, vimeo}: Video): readonly (readonly [string, Address])[] {
  const pages: [string, Address][] = [];
  if (youtube) pages.push(['YouTube', `https://www.youtube.com/watch?v=${youtube}`]);
  if (vimeo) pages.push(['Vimeo', `https://vimeo.com/${vimeo}`]);
  return pages;
}

/** The poster, unless YouTube or Vimeo holds it: asking for it would tell them of the reader. */
export function posterAddress({poster}: Video): Address | undefined {
  const isTheirs = poster && /ytimg|youtu|vimeo|vumbnail/.test(new URL(poster.url).hostname);
  return isTheirs ? undefined : poster?.url;
}
