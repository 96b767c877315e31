/** The player and what becomes of it: loaded when a reader reaches for the play button. */
import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {PlayerProvider} from '../../base/video-events.js';
import type {View} from '../../base/view.js';
import {lookupLanguage} from '../../manifest/language.js';
import type {Address, Video} from '../../manifest/model.js';

type Change = (next: Playback) => void;

/** A video that a reader has started. */
export interface Playback {
  readonly video: Video;
  readonly provider: PlayerProvider;
  readonly poster: Address | undefined;
  /** Seconds from the beginning. */
  readonly start: number;
  /** Of the player's interface. It stays when the page's changes: another address would start anew. */
  readonly locale: string;
  readonly takesFocus: boolean;
  /** Whether captions are left out, because their host does not let this page have them. */
  readonly isWithoutCaptions?: boolean;
  readonly hasFailed?: boolean;
}

/**
 * What stands in the poster's place once a reader has started a video. It leans on nothing that the element has loaded
 * already, since what two files share becomes a third.
 *
 * @param links - what to offer when the video cannot be played
 * @param change - goes on with another playback, after a failure
 */
export function renderPlayer(
  view: View,
  playback: Playback,
  links: readonly TemplateResult[],
  change: Change,
): TemplateResult {
  return html`
    <div class="stage" part="stage">${renderOnStage(view, playback, links, change)}</div>
    ${
      playback.isWithoutCaptions
        ? html`<p class="small" role="status">${msg('The captions could not be loaded.', {desc: 'Below a video that plays'})}</p>`
        : nothing
    }
  `;
}

/** Lets go of a player that was replaced. A film would go on loading, and Chromium keep it and its captions. */
export function release(player: HTMLElement | null): void {
  if (!(player instanceof HTMLVideoElement)) return;
  for (const track of player.textTracks) track.mode = 'disabled';
  player.replaceChildren();
  player.load();
}

function renderOnStage(
  view: View,
  playback: Playback,
  links: readonly TemplateResult[],
  change: Change,
): TemplateResult {
  if (playback.hasFailed) return renderFailure(playback, links, change);
  if (playback.provider === 'file') return renderFiles(view, playback, change);
  return html`<iframe
    class="fill player"
    part="player"
    title=${view.plain(playback.video.title)}
    src=${frameAddress(playback)}
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    referrerpolicy="strict-origin-when-cross-origin"
    allowfullscreen
  ></iframe>`;
}

/** The privacy-enhanced player of YouTube or Vimeo, which starts at once. Both know whole seconds only. */
function frameAddress({video, provider, start, locale}: Playback): Address {
  const {youtube = '', vimeo = ''} = video;
  const second = Math.floor(start);
  if (provider === 'youtube') {
    return `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1&rel=0&playsinline=1&hl=${locale}&start=${second}`;
  }
  const [id = '', hash] = vimeo.split('/');
  const key = hash ? `&h=${hash}` : '';
  return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key}#t=${second}s`;
}

function renderFiles(view: View, playback: Playback, change: Change): TemplateResult {
  const {video, poster, start, isWithoutCaptions} = playback;
  const captions = isWithoutCaptions ? [] : video.captions;
  // In a sandbox every site is another one, also that of the address: the origin says so, the location does not.
  const areForeign = captions.some(({url}) => new URL(url).origin !== origin);
  const preferred = lookupLanguage(
    view.languages,
    captions.map(({language}) => language),
  );
  const last = video.files.at(-1);
  // Captions from another site need its leave for the film as well: better the film without them.
  const failed = () => change({...playback, isWithoutCaptions: areForeign, hasFailed: !areForeign});
  // The last source tells that none can be played; the video, that one broke off.
  return html`<video
    class="fill player"
    part="player"
    aria-label=${view.plain(video.title)}
    poster=${poster ?? nothing}
    crossorigin=${areForeign ? 'anonymous' : nothing}
    controls
    playsinline
    @error=${failed}
  >
    ${video.files.map(
      (file) => html`<source
        src="${file.url}#t=${start}"
        type=${file.mediaType ?? nothing}
        @error=${file === last ? failed : nothing}
      />`,
    )}
    ${captions.map(
      ({language, url}) => html`<track
        kind="captions"
        srclang=${language}
        label=${view.language(language)}
        src=${url}
        ?default=${language === preferred}
      />`,
    )}
  </video>`;
}

function renderFailure(
  playback: Playback,
  links: readonly TemplateResult[],
  change: Change,
): TemplateResult {
  const retry = () => change({...playback, takesFocus: true, hasFailed: false});
  return html`<div class="panel player" part="error" role="alert" tabindex="-1">
    <p>${msg('This video could not be played here.', {desc: 'In place of a video'})}</p>
    <button class="button" part="retry" @click=${retry}>${msg('Try again', {desc: 'Button, after a failure'})}</button>
    <p class="row small">${links}</p>
  </div>`;
}
