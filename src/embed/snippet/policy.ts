import {choosePlayer, posterAddress} from '../../elements/video-embed/addresses.js';
import type {Manifest, Video} from '../../manifest/model.js';
import type {SnippetRequest} from './request.js';

/** The lines that a Content Security Policy needs for a snippet, without those that it does not. */
export function policyLines(request: SnippetRequest): readonly string[] {
  const {way, files, isDeaf, base} = request;
  if (way === 'address') return base === '' ? [] : [line('frame-src', [`${files}embed.html`])];
  if (way === 'frame') {
    return [
      line('frame-src', [`${files}embed.html`]),
      ...(isDeaf ? [] : [line('script-src', [`${files}embed-host.js`])]),
    ];
  }
  return [
    // The folder, and not all of a CDN on which anybody may put files.
    line('script-src', [way === 'npm' ? "'self'" : files]),
    ...contentLines(request),
  ];
}

function contentLines({source, manifest, widget: {holds}}: SnippetRequest): readonly string[] {
  const {videos} = manifest;
  const hasVideos = holds.includes('videos');
  return [
    line('connect-src', origins([source, ...nextParts(manifest)])),
    line('img-src', holds.includes('images') ? origins(images(manifest)) : []),
    ...(hasVideos ? [line('media-src', origins(videos.flatMap(media)))] : []),
    ...(hasVideos ? [line('frame-src', origins(videos.flatMap(players)))] : []),
  ].filter((each) => each !== '');
}

function line(directive: string, sources: readonly string[]): string {
  return sources.length === 0 ? '' : `${directive} ${sources.join(' ')};`;
}

function origins(addresses: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(addresses.flatMap((each) => (each ? new URL(each).origin : [])))];
}

/** All images, whichever are shown first: the publisher adds records, and the policy stays. */
function images({outputs, videos, news, project}: Manifest): readonly (string | undefined)[] {
  return [
    ...outputs.map(({cover}) => cover?.url),
    ...videos.map(posterAddress),
    ...news.map(({image}) => image?.url),
    ...project.organisations.map(({logo}) => logo?.url),
  ];
}

function nextParts({next}: Manifest): readonly (string | undefined)[] {
  return [next?.outputs, next?.videos, next?.news, next?.events];
}

const media = ({files, captions}: Video): readonly string[] =>
  [...files, ...captions].map(({url}) => url);

/** Who plays a video, after a click. */
function players(video: Video): readonly string[] {
  const player = choosePlayer(video);
  if (player === 'youtube') return ['https://www.youtube-nocookie.com'];
  return player === 'vimeo' && video.vimeo ? ['https://player.vimeo.com'] : [];
}
