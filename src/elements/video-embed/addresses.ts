/** Where a video comes from, and where else it can be watched. */
import type {PlayerProvider} from '../../base/video-events.js';
import type {Address, Video} from '../../manifest/model.js';

/** Who plays a video. The publisher's own files come first: with them no company learns who watches. */
export function choosePlayer({files, youtube}: Video): PlayerProvider {
  if (files.length > 0) return 'file';
  return youtube ? 'youtube' : 'vimeo';
}

/** The companies that hold a video, with the page on which it can be watched; the one that plays it first. */
export function watchPages({
  youtube,
  vimeo,
}: Video): readonly {readonly name: string; readonly url: Address}[] {
  return [
    ...(youtube ? [{name: 'YouTube', url: `https://www.youtube.com/watch?v=${youtube}`}] : []),
    ...(vimeo ? [{name: 'Vimeo', url: `https://vimeo.com/${vimeo}`}] : []),
  ];
}

/** The poster, unless YouTube or Vimeo holds it: asking for it would tell them of the reader. */
export function posterAddress({poster}: Video): Address | undefined {
  const isTheirs = poster && /ytimg|youtu|vimeo|vumbnail/.test(new URL(poster.url).hostname);
  return isTheirs ? undefined : poster?.url;
}

/** The host of an address, as readers know it. */
export function hostName(address: Address): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
