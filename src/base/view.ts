import {html, nothing, type TemplateResult} from 'lit';
import {canonicalizeTag, lookupLanguage, textDirection} from '../manifest/language.js';
import {
  formatCountry,
  formatDate,
  formatLanguage,
  formatList,
  formatNumber,
  formatPlural,
  formatSize,
} from '../manifest/format.js';
import type {Manifest, PartialDate, Text} from '../manifest/model.js';
import {selectText, type ChosenText} from '../manifest/text.js';

/** What a template may hold where text stands. */
export type Renderable = TemplateResult | string | typeof nothing;

/** A manifest as one reader sees it, for the time of one render. Templates take it as their first argument. */
export class View {
  readonly manifest: Manifest;
  /** Locale of dates, numbers and names: that of the interface, with the region that the reader wants (`en-GB`). */
  readonly locale: string;
  /** Languages for the content, most wanted first. */
  readonly languages: readonly string[];
  readonly #headingLevel: number;
  #usesDefaultLanguage = false;

  constructor(
    manifest: Manifest,
    locale: string,
    languages: readonly string[],
    headingLevel: number,
  ) {
    this.manifest = manifest;
    this.locale = regionalLocale(locale, languages);
    this.languages = languages;
    this.#headingLevel = headingLevel;
  }

  /** The language that the reader wants most. */
  get wantedLanguage(): string {
    return this.languages.map(canonicalizeTag).find((tag) => tag !== undefined) ?? this.locale;
  }

  /** Whether something so far stood in the manifest's default language and not in the wanted one. */
  get usesDefaultLanguage(): boolean {
    return this.#usesDefaultLanguage;
  }

  /** A text in the best language there is. */
  choose(text: Text): ChosenText {
    return selectText(text, this.languages, this.manifest.language);
  }

  /** The same as a string, for names, titles of links and searches. */
  plain(text: Text | undefined): string {
    return text === undefined ? '' : this.choose(text).value;
  }

  /** A text to be read; where it is not in the language of the interface it says so with `lang` and `dir`. */
  text(text: Text | undefined): Renderable {
    if (text === undefined) return nothing;
    const {value, language} = this.choose(text);
    if (language === this.manifest.language && !isSameLanguage(language, this.wantedLanguage)) {
      this.#usesDefaultLanguage = true;
    }
    return this.foreign(value, language);
  }

  /** A string in a language of its own. */
  foreign(value: string, language: string): Renderable {
    if (isSameLanguage(language, this.locale)) return value;
    return html`<span lang=${language} dir=${textDirection(language)}>${value}</span>`;
  }

  /** A date at its own precision, readable by machines too. */
  date(date: PartialDate | undefined, month: 'long' | 'short' = 'long'): Renderable {
    if (date === undefined) return nothing;
    return html`<time datetime=${date}>${formatDate(date, this.locale, month)}</time>`;
  }

  /** A country's name as the publisher writes it, else the everyday one. */
  country(code: string): string {
    return formatCountry(code, this.manifest, this.languages, this.locale);
  }

  /** A language's name in the language of the interface. */
  language(tag: string): string {
    return formatLanguage(tag, this.locale);
  }

  size(bytes: number): string {
    return formatSize(bytes, this.locale);
  }

  number(value: number): string {
    return formatNumber(value, this.locale);
  }

  /** A counted thing, of forms such as `one:# brief|other:# briefs`. */
  plural(forms: string, count: number): string {
    return formatPlural(forms, count, this.locale);
  }

  list(items: readonly string[]): string {
    return formatList(items, this.locale);
  }

  /** A heading, `depth` levels below the widget's first one. */
  heading(content: unknown, depth = 0, part = 'heading'): TemplateResult {
    switch (Math.min(this.#headingLevel + depth, 6)) {
      case 1:
        return html`<h1 class="heading" part=${part}>${content}</h1>`;
      case 2:
        return html`<h2 class="heading" part=${part}>${content}</h2>`;
      case 3:
        return html`<h3 class="heading" part=${part}>${content}</h3>`;
      case 4:
        return html`<h4 class="heading" part=${part}>${content}</h4>`;
      case 5:
        return html`<h5 class="heading" part=${part}>${content}</h5>`;
      default:
        return html`<h6 class="heading" part=${part}>${content}</h6>`;
    }
  }
}

function regionalLocale(locale: string, wanted: readonly string[]): string {
  const regional = wanted.find((tag) => isSameLanguage(tag, locale)) ?? locale;
  return canonicalizeTag(regional) ?? locale;
}

/** Whether readers of one tag read the other: the same language in the same script. */
export function isSameLanguage(tag: string, other: string): boolean {
  return lookupLanguage([tag], [other]) !== undefined;
}
