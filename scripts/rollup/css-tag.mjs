// @ts-check

/* global CSSStyleSheet -- it runs in browsers */

/** Takes the place of Lit's module of this name in our build: see lean-styles.mjs. */

export class CSSResult {
  /** @param {string} cssText */
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (this.sheet === undefined) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.cssText);
    }
    return this.sheet;
  }
}

export const supportsAdoptingStyleSheets = true;

/**
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 */
export const css = (strings, ...values) => new CSSResult(String.raw({raw: strings}, ...values));

/** @param {CSSResult | CSSStyleSheet} style */
export const getCompatibleStyle = (style) => style;

/**
 * @param {ShadowRoot} root
 * @param {(CSSResult | CSSStyleSheet)[]} styles also those of another copy of Lit, which have a `styleSheet` too
 */
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) =>
    'styleSheet' in style ? style.styleSheet : style,
  );
};

/** @param {unknown} value */
export const unsafeCSS = (value) => new CSSResult(String(value));
