import {html, type PropertyValues, type TemplateResult} from 'lit';
import {KioskFilterEvent} from '../../base/events.js';
import {LazyModule} from '../../base/lazy-module.js';
import {ManifestElement} from '../../base/manifest-element.js';
import {property} from '../../base/property.js';
import {renderBones, renderFailure} from '../../base/states.js';
import type {View} from '../../base/view.js';
import type {Filter} from '../../manifest/filter.js';
import type {Manifest} from '../../manifest/model.js';
import {own} from '../../store/own.js';
import type {PageActions} from './page-body.js';
import {PageReading} from './page-reading.js';
import {projectPageStyles} from './project-page.styles.js';
import {renderTitleBlock} from './title-block.js';

/** A widget that shows what a reader chose, also before its code is there. */
interface Follower extends HTMLElement {
  readonly filter?: Filter;
}

/**
 * The whole web page of a project: what it is, who takes part and where, and all that it has published, section by
 * section. A section is drawn when a reader comes near it. Printed, it is a report.
 *
 * @tagname kiosk-project-page
 * @summary The web page of a project, with all that it has published.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @fires {KioskDownloadEvent} kiosk-download - A reader opened a document. Bubbles.
 * @fires {KioskFilterEvent} kiosk-filter - A reader chose a country, or all of them. Bubbles.
 * @fires {KioskPlayEvent} kiosk-play - A reader asked for a video. Bubbles.
 * @csspart head - The title block.
 * @csspart publishers - Who publishes, above the title.
 * @csspart logo - The logo of an organisation.
 * @csspart title - The title of the project.
 * @csspart summary - The summary of the project.
 * @csspart facts - Period, number of countries and publications, donors.
 * @csspart contents - The table of contents.
 * @csspart section - One section.
 * @csspart section-title - Its title.
 * @csspart role - Organisations that do the same.
 * @csspart organisation - One organisation.
 * @csspart contact - E-mail address, licence, address of the project.
 * @csspart choice - Which country is shown alone, with the button that shows all.
 * @csspart link - A link of the page itself.
 * @cssproperty [--kiosk-project-page-gap=5em] - Space between sections.
 * @cssproperty [--kiosk-project-page-title-font] - Font family of the titles of page and sections; by default that of headings.
 * @cssproperty [--kiosk-project-page-title-weight] - Font weight of these titles; by default that of headings.
 * @cssproperty [--kiosk-project-page-top=1.5em] - Room to keep free at the top of the window, as for a fixed header.
 */
export class ProjectPage extends ManifestElement {
  static override styles = [ManifestElement.styles, projectPageStyles];

  /** Level of the project's title, 1 to 6; those below follow. */
  override headingLevel = 2;

  /**
   * Which sections are shown, and in which order, with spaces between: of `organisations`, `countries`, `briefs`,
   * `publications`, `video`, `news`, `events`, `evaluation`, `timeline` and `contact`, which stand there without this
   * attribute, and of `search` and `map`, the countries with a map. A section with nothing in it is left out.
   */
  @property() sections = '';

  @property({state: true}) private country = '';
  @property({state: true}) private isOpen = false;
  @property({state: true}) private videos = 1;
  /** What draws all below the title block could not be loaded. */
  @property({state: true}) private isCut = false;

  readonly #body = new LazyModule(
    this,
    () => import('./page-body.js'),
    (hasCome) => {
      this.isCut = !hasCome;
    },
  );
  readonly #load = async (section: Element): Promise<void> =>
    this.#body.module?.loadSection(section);
  readonly #reading = new PageReading(
    this,
    (section) => void this.#load(section),
    () => {
      this.requestUpdate();
      this.performUpdate();
      this.#body.module?.drawNow(this.renderRoot);
    },
  );
  #hasArrived = false;

  protected override renderManifest(_manifest: Manifest, view: View): TemplateResult {
    const {sections: asked, country, isOpen, videos} = this;
    const {current, isPrinting} = this.#reading;
    const level = Math.trunc(this.headingLevel);
    const state = {
      asked,
      country,
      isOpen,
      videos,
      current,
      isPrinting,
      level: level >= 1 && level <= 6 ? level : 3,
    };
    return html`${renderTitleBlock(view)}
    ${
      this.isCut
        ? renderFailure(undefined, false, this.#retry)
        : (this.#body.module?.renderBody(view, state, this.#actions) ?? renderRest())
    }`;
  }

  protected override renderSkeleton(): TemplateResult {
    // Asked for now, it comes at the same time as the manifest.
    const {module: _body} = this.#body;
    return html`<div class="head">
        <div class="bone title"></div>
        ${renderBones(3)}
      </div>
      ${renderRest()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#hasArrived || !this.#sections[0]) return;
    this.#hasArrived = true;
    const name = location.hash.slice(1);
    // A record may be in any of the sections.
    if (name.startsWith('kiosk=')) for (const section of this.#sections) void this.#load(section);
    else this.#body.module?.prepare(this.#sections);
    // What has this id in the page itself goes first.
    if (own(document, 'getElementById').call(document, name) === null) void this.#go(name, 'auto');
  }

  get #sections(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('section')];
  }

  readonly #retry = (): void => {
    this.isCut = false;
  };

  readonly #actions: PageActions = {
    toggle: () => {
      this.isOpen = !this.isOpen;
    },
    go: (name) => {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      void this.#go(name, isCalm ? 'auto' : 'smooth');
    },
    showVideos: (count) => {
      this.videos = count;
    },
    // A reader chose a country, in the list or in one of the widgets that follow it.
    follow: ({filter}) => {
      this.country = filter.country ?? '';
    },
    // As if the reader had done so in a widget that follows: the list of countries hears of it, and all others.
    showAll: () => {
      const follower = this.renderRoot.querySelector<Follower>('[id^=kiosk-]');
      const event = new KioskFilterEvent({...follower?.filter, country: undefined});
      follower?.dispatchEvent(event);
    },
  };

  async #go(name: string, behavior: ScrollBehavior): Promise<void> {
    const index = this.#sections.findIndex(({id}) => id === name);
    const section = this.#sections[index];
    if (section === undefined) return;
    this.isOpen = false;
    // What stands above takes its final height first.
    const above = this.#sections.slice(0, index + 1);
    await Promise.all(above.map(this.#load));
    await new Promise(requestAnimationFrame);
    section.focus({preventScroll: true});
    section.scrollIntoView({behavior});
  }
}

/** Stands for all below the title block, as high as the window: what is below the page is out of sight until it is there. */
function renderRest(): TemplateResult {
  return html`<div class="rest skeleton">${renderBones(12)}</div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-project-page': ProjectPage;
  }
}
