import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../../base/property.js';
import {KioskLanguageEvent, KioskPlayEvent} from '../../base/video-events.js';
import {LazyModule} from '../../base/lazy-module.js';
import {ManifestElement} from '../../base/manifest-element.js';

import {renderBones, renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import type {Manifest, Video} from '../../manifest/model.js';
import {findVideo, isPlayable} from '../../manifest/select-videos.js';
import {choosePlayer, posterAddress} from './addresses.js';
import {renderChapters, renderDetails, renderMissing, renderTranscripts} from './details.js';
import type {Playback} from './player.js';
import {renderFileLinks, renderOrigin, renderPoster} from './stage.js';
import {videoEmbedStyles} from './video-embed.styles.js';

export type * from '../../base/video-events.js';

/**
 * Shows one video. Nothing is asked of YouTube or Vimeo before a reader plays it.
 *
 * @tagname kiosk-video-embed
 * @summary One video of a project, with captions, chapters and transcript.
 * @fires {KioskPlayEvent} kiosk-play - A reader asked for the video, and nothing of it is loaded yet. Cancel it to
 * ask for consent, then call its `resume()`. Bubbles.
 * @fires {KioskLanguageEvent} kiosk-language - A reader chose a language of the transcript. Bubbles.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @csspart video - Everything about the video.
 * @csspart stage - The frame in which poster and player stand.
 * @csspart poster - The button that plays: the publisher's picture, or a drawn one.
 * @csspart play - The mark on the poster.
 * @csspart player - The player.
 * @csspart error - That the video could not be played, with `retry` in it.
 * @csspart origin - Who learns of the reader, and the links to other places.
 * @csspart watch - A link to the video at another place.
 * @csspart body - All that is said of the video.
 * @csspart heading - The title as a heading.
 * @csspart title - The title as a link.
 * @csspart meta - Date, length and status.
 * @csspart summary - The summary.
 * @csspart note - The publisher's remark.
 * @csspart captions - The languages of the captions.
 * @csspart mentions - Links to pages that tell of a video that cannot be played.
 * @csspart chapters - The chapters, which fold.
 * @csspart chapter - The button of one chapter.
 * @csspart transcripts - What is said in the video; each language opens.
 * @cssproperty [--kiosk-video-embed-poster] - Colour of a drawn poster; by default the colour of covers, darkened.
 * @cssproperty [--kiosk-color-cover=#234e78] - Colour of a drawn poster, darkened there.
 * @cssproperty [--kiosk-video-embed-ratio=16 / 9] - Shape of poster and player.
 */
export class VideoEmbed extends ManifestElement {
  static override styles = [ManifestElement.styles, videoEmbedStyles];

  /** Id of the video. Without it, the first that can be played. */
  @property() record = '';

  readonly #players = new LazyModule(this, () => import('./player.js'));
  #playback: Playback | undefined;
  #player: HTMLElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Back in the page, a player would start by itself.
    this.#playback = undefined;
    this.requestUpdate();
  }

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const video = findVideo(manifest, this.record);
    if (video) return this.#renderVideo(view, video);
    return renderEmpty(
      undefined,
      this.record
        ? msg('This video is no longer listed.', {desc: 'The id of a video is unknown'})
        : undefined,
    );
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="video">
      <figure><div class="stage bone"></div></figure>
      <div class="body skeleton">${renderBones(8)}</div>
    </div>`;
  }

  #renderVideo(view: View, video: Video): TemplateResult {
    const canPlay = isPlayable(video);
    const seek = (start: number) => this.#seek(view, video, start);
    const choose = (language: string) => {
      const event = new KioskLanguageEvent(video.id, language);
      this.dispatchEvent(event);
    };
    return html`<article class="video" part="video" id=${video.id}>
      ${canPlay ? this.#renderStage(view, video) : nothing}
      <div class="body" part="body">
        ${renderDetails(view, video)}
        ${canPlay ? renderChapters(view, video, seek) : renderMissing(view, video)}
      </div>
      ${renderTranscripts(view, video, choose)}
    </article>`;
  }

  #renderStage(view: View, video: Video): TemplateResult {
    const playback = this.#playback?.video === video ? this.#playback : undefined;
    const player =
      playback &&
      this.#players.module?.renderPlayer(view, playback, renderFileLinks(view, video), (next) => {
        // What was replaced may still fail.
        if (playback === this.#playback) this.#play(next);
      });
    const ask = () => this.#ask(view, video);
    const reach = () => this.#players.module;
    return html`<figure>
      ${player ?? renderPoster(view, video, ask, reach)}
      ${renderOrigin(view, video, playback?.hasFailed)}
    </figure>`;
  }

  /** Nothing is loaded before the page has had its say. */
  #ask({locale}: View, video: Video, start = 0): void {
    const provider = choosePlayer(video);
    const poster = posterAddress(video);
    const event = new KioskPlayEvent(video.id, provider, () =>
      this.#play({video, provider, poster, start, locale, takesFocus: true}),
    );
    if (this.dispatchEvent(event)) event.resume();
  }

  #play(playback: Playback): void {
    if (!this.isConnected) return;
    // A new frame each time: another address in the same one would be a step for the Back button.
    this.#show(undefined);
    this.#show(playback);
  }

  /** Draws at once: sound and focus are granted only while the click lasts (Safari). */
  #show(playback: Playback | undefined): void {
    this.#playback = playback;
    this.requestUpdate();
    this.performUpdate();
  }

  #seek(view: View, video: Video, start: number): void {
    const player = this.#player;
    if (player instanceof HTMLVideoElement) {
      player.currentTime = start;
      run(player);
    } else if (player && this.#playback) {
      this.#play({...this.#playback, start, takesFocus: false, hasFailed: false});
    } else this.#ask(view, video, start);
    this.renderRoot.querySelector('.stage')?.scrollIntoView({block: 'nearest'});
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const player = this.renderRoot.querySelector<HTMLElement>('.player');
    if (player === this.#player) return;
    this.#players.module?.release(this.#player);
    this.#player = player;
    if (this.#playback?.takesFocus) player?.focus();
    run(player);
  }
}

function run(player: HTMLElement | null): void {
  // Where the browser refuses, its own controls are there.
  if (player instanceof HTMLVideoElement) player.play().catch(() => undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-video-embed': VideoEmbed;
  }
}
