import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import type {View} from '../../base/view.js';
import {hostName} from '../../manifest/format.js';
import {formatDuration} from '../../manifest/format-duration.js';
import type {Address, Video} from '../../manifest/model.js';
import {posterAddress, watchPages} from './addresses.js';

/**
 * What stands on the stage before a reader asks for the player: the whole picture is the button.
 *
 * @param reach - is told when a reader may be about to play
 */
export function renderPoster(
  view: View,
  video: Video,
  play: () => void,
  reach: () => unknown,
): TemplateResult {
  const {duration} = video;
  const length = duration === undefined ? '' : ` (${formatDuration(duration, view.locale)})`;
  const name = view.plain(video.title) + length;
  const {shortTitle, title} = view.manifest.project;
  const poster = posterAddress(video);
  return html`<div class="stage" part="stage"><button
    class="fill poster"
    part="poster"
    aria-describedby="origin"
    aria-label=${msg(str`Play: ${name}`, {desc: 'Button, as in "Play: A film (4:12)"'})}
    @click=${play}
    @pointerenter=${reach}
    @focus=${reach}
  >
    <span class="card" aria-hidden="true" data-text=${view.plain(shortTitle ?? title)}></span>
    ${poster ? html`<img src=${poster} alt="" loading="lazy" decoding="async" />` : nothing}
    <svg part="play" viewBox="0 0 24 24"><path d="M9 6v12l10-6z" /></svg>
  </button></div>`;
}

/** Who learns of the reader, said before the click; and where else the video can be watched. */
export function renderOrigin(view: View, video: Video, hasFailed = false): TemplateResult {
  const pages = watchPages(video).map(([name, url]) =>
    renderVideoLink(
      view,
      video,
      url,
      msg(str`Watch on ${name}`, {desc: 'Link to a video, as "Watch on Vimeo"'}),
    ),
  );
  return html`<figcaption class="small muted row" part="origin">
    <span id="origin">${describeOrigin(video)}</span>
    ${pages[0] || hasFailed ? pages : renderFileLinks(view, video)}
  </figcaption>`;
}

function describeOrigin(video: Video): string {
  const [file] = video.files;
  if (!file) {
    return msg(str`Plays from ${watchPages(video)[0]?.[0]}, which will learn that you watch it.`, {
      desc: 'Said before a video of YouTube or Vimeo is loaded',
    });
  }
  const host = hostName(file.url);
  return host === hostName(location.href)
    ? ''
    : msg(str`Plays from ${host}.`, {desc: 'The site that holds a video'});
}

/** The publisher's files by their names. */
export function renderFileLinks(view: View, video: Video): readonly TemplateResult[] {
  return video.files.map(({url}) => {
    const name = url.replace(/.*\//, '');
    return renderVideoLink(
      view,
      video,
      url,
      msg(str`Open ${name}`, {desc: 'Link to a video file'}),
    );
  });
}

/** A link about a video, with a name that is unique in the page. */
export function renderVideoLink(
  view: View,
  {id, title}: Video,
  url: Address,
  text: string,
  language?: string,
): TemplateResult {
  const label = `${text}: ${view.plain(title)}`;
  return renderLink({id, url}, text, {part: 'watch', label, language});
}
