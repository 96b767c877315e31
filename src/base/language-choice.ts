import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale, isLocaleLoaded, loadLocale} from './localize.js';
import {wantedLanguages} from './languages.js';

/** The languages of one element: what its reader wants, and what its interface speaks. */
export class LanguageChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #wanted: readonly string[] = [];
  #locale: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tags for the content, most wanted first. */
  get wanted(): readonly string[] {
    return this.#wanted;
  }

  /** The locale of the interface; `undefined` until the messages of the first one are there. */
  get locale(): string | undefined {
    return this.#locale;
  }

  hostConnected(): void {
    // It may have moved to where another language is spoken.
    this.#update();
  }

  /** Looks the languages up again. A locale that is still loading shows only when it is there. */
  choose(manifestLanguage: string | undefined): void {
    this.#wanted = wantedLanguages(this.#host);
    const locale = chooseLocale([...this.#wanted, manifestLanguage ?? '']);
    if (isLocaleLoaded(locale)) this.#locale = locale;
    else void loadLocale(locale).then(this.#update);
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
}
