import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {statusLabel} from '../../base/status-label.js';
import type {Renderable, View} from '../../base/view.js';
import {textDirection} from '../../manifest/language.js';
import {hostName} from '../../manifest/format.js';
import {formatDuration} from '../../manifest/format-duration.js';
import type {Video} from '../../manifest/model.js';
import {renderVideoLink} from './stage.js';

/** What is said of a video: title, date, length, summary, captions. */
export function renderDetails(view: View, video: Video): TemplateResult {
  const {id, title, summary, note, page, captions, date, duration, status} = video;
  const name = view.text(title);
  const languages = view.list(captions.map(({language}) => view.language(language)));
  return html`
    ${view.heading(page ? renderLink({id, url: page}, name, {part: 'title'}) : name)}
    ${renderFacts('meta', [
      view.date(date),
      duration === undefined ? nothing : formatDuration(duration, view.locale),
      statusLabel(status),
    ])}
    ${renderLine('', 'summary', view.text(summary))}
    ${renderLine('small note', 'note', view.text(note))}
    ${renderLine(
      'small muted',
      'captions',
      languages && msg(str`Captions: ${languages}`, {desc: 'Languages of captions'}),
    )}
  `;
}

function renderLine(classes: string, part: string, content: Renderable): Renderable {
  if (content === '' || content === nothing) return nothing;
  return html`<p class=${classes} part=${part}>${content}</p>`;
}

/** In place of a player: why there is none, unless the publisher says it, and who tells of the video. */
export function renderMissing(view: View, video: Video): Renderable {
  const links = video.mentions.map((url, index) => {
    const place = hostName(url) + (index ? ` (${view.number(index + 1)})` : '');
    const text = msg(str`Announced on ${place}`, {
      desc: 'Link to a page that tells of a publication without an address of its own',
    });
    return renderVideoLink(view, video, url, text);
  });
  return html`
    ${renderLine('muted', '', video.note ? '' : msg('This video cannot be watched here yet.', {desc: 'In place of a video without a public address'}))}
    ${links[0] ? html`<p class="small row" part="mentions">${links}</p>` : nothing}
  `;
}

/** The parts of a video as buttons that play from there. */
export function renderChapters(
  view: View,
  {chapters}: Video,
  seek: (start: number) => void,
): Renderable {
  if (chapters.length === 0) return nothing;
  return html`<details part="chapters" open>
    <summary>${msg('Chapters', {desc: 'The parts of a video'})}</summary>
    <ol>
      ${chapters.map(
        ({start, title}) =>
          html`<li>
            <button class="chapter" part="chapter" @click=${() => seek(start)}>
              <span class="muted">${formatDuration(start, view.locale)}</span>
              <span>${view.text(title)}</span>
            </button>
          </li>`,
      )}
    </ol>
  </details>`;
}

/**
 * What is said in a video, in each of its languages.
 *
 * @param choose - is told which language a reader opened
 */
export function renderTranscripts(
  view: View,
  video: Video,
  choose: (language: string) => void,
): Renderable {
  const {transcripts} = video;
  if (transcripts.length === 0) return nothing;
  return html`<div class="transcripts" part="transcripts">
    ${transcripts.map(({language, text, url}) => {
      const name = `${msg('Transcript', {desc: 'What is said in a video'})} (${view.language(language)})`;
      const link = url && renderVideoLink(view, video, url, name, language);
      if (!text) return link && html`<p class="small row">${link}</p>`;
      return html`<details
        @toggle=${({target}: Event) => {
          if ((target as HTMLDetailsElement).open) choose(language);
        }}
      >
        <summary>${name}</summary>
        <p class="said" lang=${language} dir=${textDirection(language)}>${text}</p>
        ${link}
      </details>`;
    })}
  </div>`;
}
