import {LitElement, html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.js';
import {textDirection} from '../manifest/language.js';
import type {Manifest} from '../manifest/model.js';
import {baseStyles} from './base.styles.js';
import {KioskErrorEvent, KioskLoadEvent} from './events.js';
import {LanguageChoice} from './language-choice.js';
import {watchAncestors} from './languages.js';
import {withLocale} from './localize.js';
import {ManifestSource, type ManifestState} from './manifest-source.js';
import {renderBones, renderFailure, renderLanguageNotice, renderLoading} from './states.js';
import {View} from './view.js';

// So that who imports an element has the types of its events.
export type * from './events.js';

/**
 * What every widget is built on: finds the manifest, chooses the languages, and draws the states in which
 * there is nothing to show. A widget says what it makes of a manifest, in `renderManifest`.
 *
 * @slot - Fallback: shown until the widget works, and when it fails.
 * @slot header - Before the content.
 * @slot footer - After the content.
 * @slot empty - In place of the sentence that there is nothing.
 * @fires {KioskLoadEvent} kiosk-load - The manifest is there and shown. Does not bubble.
 * @fires {KioskErrorEvent} kiosk-error - There is nothing to show. Does not bubble.
 * @csspart base - Everything.
 * @csspart skeleton - The stand-in while loading.
 * @csspart error - The reason why there is nothing, with `retry` in it.
 * @csspart retry - The button that tries again.
 * @csspart empty - The sentence that there is nothing.
 * @csspart notice - The sentence that something is not in the reader's language.
 * @csspart saved - The sentence that a saved copy is shown, while the network fails, with `retry` in it.
 * @cssproperty [--kiosk-color-text=currentColor] - Text.
 * @cssproperty [--kiosk-color-muted] - Secondary text; by default the text colour, weakened.
 * @cssproperty [--kiosk-color-link=currentColor] - Links, titles among them.
 * @cssproperty [--kiosk-color-accent] - Main buttons and marks; by default the page's own (WordPress, Bootstrap, Fluent), else a blue.
 * @cssproperty [--kiosk-color-on-accent] - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--kiosk-color-surface] - Quiet backgrounds; by default a touch of the text colour.
 * @cssproperty [--kiosk-color-border] - Lines; by default the text colour, weakened.
 * @cssproperty [--kiosk-color-focus=currentColor] - The ring around what has the focus.
 * @cssproperty [--kiosk-color-background=Canvas] - Background of fields, and of the widget under a pinned `theme`.
 * @cssproperty [--kiosk-font=inherit] - Font family.
 * @cssproperty [--kiosk-heading-font=inherit] - Font family of titles and headings.
 * @cssproperty [--kiosk-heading-weight=650] - Weight of titles and headings.
 * @cssproperty [--kiosk-heading-scale=1] - Times the size of titles and headings.
 * @cssproperty [--kiosk-space=1em] - Space inside and between blocks; all other spaces are steps of it.
 * @cssproperty [--kiosk-density=1] - Times the space: 0.75 is tight, 1.25 is loose. What a finger hits stays as large as it is.
 * @cssproperty [--kiosk-radius=8px] - Corners.
 * @cssproperty [--kiosk-button-radius] - Corners of buttons and fields; by default those of all.
 * @cssproperty [--kiosk-border-width=1px] - Width of lines.
 * @cssproperty [--kiosk-duration=0.15s] - How long a change takes that a pointer or a click makes. None where readers want less motion.
 */
export abstract class ManifestElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Level of the widget's first heading, 1 to 6; those below follow. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Pins `light` or `dark`, whatever the page's `color-scheme`. */
  @property({reflect: true}) theme: 'light' | 'dark' | undefined;

  /** Whether all is drawn. A widget with much to draw may begin with what a window shows, and draw again. */
  protected isWhole = true;

  readonly #source = new ManifestSource(this);
  readonly #languages = new LanguageChoice(this);
  #announced: ManifestState | undefined;
  #hadFocus = false;
  #stopWatching: (() => void) | undefined;

  /**
   * Address of the manifest, or `#id` of a `<script type="application/json">` in the page. Without it the
   * nearest ancestor's `data-kiosk-src` serves.
   */
  @property()
  set src(src: string | undefined) {
    // Frameworks hand on a `URL` as it is.
    this.#source.given = src ? (src as {toString(): string}).toString() : undefined;
  }

  get src(): string | undefined {
    const {given} = this.#source;
    return typeof given === 'string' ? given : undefined;
  }

  /** A manifest, as `parseManifest` gives it or as it came. Reading it gives whichever manifest is shown, parsed. */
  @property({attribute: false})
  set manifest(manifest: Manifest | undefined) {
    this.#source.given = manifest ?? undefined;
  }

  get manifest(): Manifest | undefined {
    const {state} = this.#source;
    return state.status === 'ready' ? state.manifest : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchAncestors(this, () => {
      this.#source.refresh();
      this.requestUpdate();
    });
    window.addEventListener('hashchange', this.#openLinked);
  }

  /** In another document, such as that of a window of its own, and back, browsers take its style sheets away. */
  adoptedCallback(): void {
    seldom(({dress}) => {
      dress(this);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    window.removeEventListener('hashchange', this.#openLinked);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      if (this.shadowRoot === null) throw error;
      // It is in another document, which refuses style sheets of this one: `dress` makes others.
      return this.shadowRoot;
    }
  }

  /** Draws the manifest. Pure: no events, no changes of state. */
  protected abstract renderManifest(manifest: Manifest, view: View): TemplateResult;

  /** A stand-in of about the height that the content will have. */
  protected renderSkeleton(): TemplateResult {
    return renderBones(3);
  }

  /** Whatever fails as it is drawn, the page goes on. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      seldom(({giveUp}) => {
        giveUp(this, error);
      });
    }
  }

  protected override update(changed: PropertyValues): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    this.#languages.choose(this.manifest?.language);
    // A reader hears a count when it changes, not when the page opens.
    if (this.hasUpdated && changed.has('filter'))
      seldom(({announce}) => {
        announce(this);
      });
    withLocale(this.#languages.locale ?? '', () => {
      try {
        super.update(changed);
        if (this.renderRoot.firstChild) return;
      } catch {
        // What fails by our own fault fails again below.
      }
      // A script of the page has changed what was drawn, such that Lit no longer knows its way: all is drawn anew.
      this.renderRoot.replaceChildren();
      delete (this.renderRoot as {_$litPart$?: unknown})._$litPart$;
      super.update(changed);
    });
  }

  protected override render(): TemplateResult {
    const {locale = ''} = this.#languages;
    // First, since it tells whether all is drawn.
    const content = this.#renderState(locale);
    const {status} = this.#source.state;
    const isDrawn = status === 'failed' || (status === 'ready' && this.isWhole);
    return html`
      <div
        class="base"
        part="base"
        tabindex="-1"
        lang=${locale}
        dir=${textDirection(locale)}
        aria-busy=${!isDrawn || locale === ''}
      >
        <slot name="header"></slot>
        ${content}
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderState(locale: string): TemplateResult {
    const {state} = this.#source;
    if (state.status === 'loading' || locale === '') return renderLoading(this.renderSkeleton());
    if (state.status === 'failed') {
      const reason = state.describe?.(state.error);
      return renderFailure(reason, state.isRetrying, this.#source.retry);
    }
    const {manifest} = state;
    try {
      const view = new View(manifest, locale, this.#languages.wanted, this.#validHeadingLevel);
      const notice = state.renderNotice?.(
        view.locale,
        state.isRetrying === true,
        this.#source.retry,
      );
      return html`${notice}${this.renderManifest(manifest, view)}${renderLanguageNotice(view)}`;
    } catch (error) {
      // A fault of ours: what is drawn was parsed.
      void this.#source.fail(error);
      return renderLoading(this.renderSkeleton());
    }
  }

  /** Goes to the record that the page's address names, as `#kiosk=<id>`. */
  readonly #openLinked = (): void => {
    if (location.hash.startsWith('#kiosk=')) seldom(({openLinked}) => openLinked(this));
  };

  get #validHeadingLevel(): number {
    const level = Math.trunc(this.headingLevel);
    return level >= 1 && level <= 6 ? level : 3;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {state} = this.#source;
    // What had the focus is gone ("Try again", "Clear filters"): its reader goes on at the content.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('.base')?.focus({preventScroll: true});
    }
    const before = this.#announced;
    if (state === before || this.#languages.locale === undefined || !this.isWhole) return;
    this.#announced = state;
    if (state.status === 'ready') {
      // A saved copy stays the same, however often the network fails again.
      if (before?.status === 'ready' && before.manifest === state.manifest) return;
      const event = new KioskLoadEvent(state.manifest);
      this.dispatchEvent(event);
      this.#openLinked();
    } else if (state.status === 'failed' && !state.isRetrying) {
      const event = new KioskErrorEvent(state.error);
      this.dispatchEvent(event);
    }
  }
}

/** What few pages need, loaded then. Where it cannot be, the next link or choice tries again. */
function seldom(use: (module: typeof import('./seldom.js')) => unknown): void {
  void import('./seldom.js').then(use, () => undefined);
}
