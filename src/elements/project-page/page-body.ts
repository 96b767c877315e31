/** All of the page below its title block: contents, sections, and which country is shown alone. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {KioskFilterEvent} from '../../base/events.js';
import {renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import type {Text} from '../../manifest/model.js';
import {isSection, selectPageSections} from '../../manifest/select-page.js';
import {loadInTurn, release} from './at-leisure.js';
import {renderContents} from './contents.js';
import {roomInPage, sections} from './sections.js';

export {pageBodyStyles as styles} from './page-body.styles.js';

/** What the page knows of itself and of its reader. */
export interface PageState {
  /** Names of the sections, with spaces between. */
  readonly asked: string;
  /** Level of the page's title. */
  readonly level: number;
  /** Name of the section that is read. */
  readonly current: string;
  /** Code of the country that is shown alone; empty for all. */
  readonly country: string;
  readonly isPrinting: boolean;
  readonly isOpen: boolean;
  /** How many videos have to be there at least. */
  readonly videos: number;
}

/** What a reader does on the page. */
export interface PageActions {
  /** Opens or closes the table of contents. */
  readonly toggle: () => void;
  readonly go: (name: string) => void;
  readonly follow: (event: KioskFilterEvent) => void;
  readonly showAll: () => void;
  /** Shows as many videos, or more. */
  readonly showVideos: (count: number) => void;
}

/** The sections that have something to show, with the way to them. */
export function renderBody(view: View, state: PageState, actions: PageActions): TemplateResult {
  const names = selectPageSections(view.manifest, state.asked);
  if (names.length === 0) return renderEmpty();
  noticeLanguages(view);
  const entries = names.map((name) => ({name, title: sections[name].title(view.manifest)}));
  const followers = names.flatMap((name) => sections[name].followers?.(view.manifest) ?? []);
  const hasChoice = names.includes('countries') || names.includes('map');
  const context = {
    level: Math.min(state.level + 2, 6),
    followers: hasChoice ? followers.join(' ') : '',
    isPrinting: state.isPrinting,
    language: view.wantedLanguage,
    videos: state.videos,
    room: roomInPage(view.manifest, state.isPrinting),
    showVideos: actions.showVideos,
  };
  return html`<div class="page">
    ${renderContents(entries, state, actions)}
    <div class="sections" @kiosk-filter=${hasChoice ? actions.follow : nothing}>
      ${entries.map(
        ({name, title}) => html`<section
          id=${name}
          part="section"
          tabindex="-1"
          aria-label=${title}
        >
          ${view.heading(title, 1, 'section-title')} ${sections[name].render(view, context)}
        </section>`,
      )}
      ${renderChoice(view, state.country, actions.showAll)}
    </div>
  </div>`;
}

/** Lets the page know whether something in its sections is not in the reader's language. */
function noticeLanguages(view: View): void {
  const {outputs, videos, news, events} = view.manifest;
  const titles = [...outputs, ...videos, ...news, ...events].map(({title}) => title);
  // All strings are in one language: of a hundred thousand, one tells.
  const isString = (title: Text) => typeof title === 'string';
  view.text(titles.find(isString));
  for (const title of titles) if (!isString(title)) view.text(title);
}

/** What is shown alone stays in sight, wherever on the page its reader is. */
function renderChoice(view: View, country: string, showAll: () => void): TemplateResult {
  const label = msg('All countries', {desc: 'Button that ends the choice of one country'});
  return html`<div class=${country ? 'choice' : 'visually-hidden'} part="choice">
    <p role="status">
      ${country && msg(str`Only ${view.country(country)}`, {desc: 'That a page shows only what is about one country; its name'})}
    </p>
    ${country ? html`<button class="button" @click=${showAll}>${label}</button>` : nothing}
  </div>`;
}

/** A widget in a section. */
interface Drawable extends Element {
  isWhole: boolean;
  readonly requestUpdate: () => void;
  readonly performUpdate: () => void;
}

/** Brings the widgets of a section to life. Never rejects; the next call tries again. */
export async function loadSection(section: Element): Promise<void> {
  await loadCode(section.id);
  release(section);
}

/** Has the code of all sections come, before a reader is near. */
export function prepare(all: readonly Element[]): void {
  loadInTurn(all, loadCode);
}

/** Draws the widgets in all sections as a whole, within this call. */
export function drawNow(page: ParentNode): void {
  release(page);
  for (const widget of page.querySelectorAll<Drawable>('section [heading-level]:defined')) {
    widget.performUpdate();
    // What a first drawing leaves for the next frame: a print does not wait for it.
    widget.isWhole = true;
    widget.requestUpdate();
    widget.performUpdate();
  }
}

async function loadCode(name: string): Promise<void> {
  try {
    if (isSection(name)) await sections[name].load?.();
  } catch (error) {
    console.warn('Kiosk could not load a section.', error);
  }
}
