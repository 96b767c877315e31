import {LitElement, html, nothing} from 'lit';
import type {ElementDeclaration, Member} from '../../.storybook/elements.js';
import {anatomyStyles} from './anatomy.styles.js';
import {TokenEvent} from './token-event.js';

/** Outlines the part that is chosen, on the page: a part can be styled only from where its element stands. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Shows the element that is slotted into it, with all its parts and custom properties to try. */
export class Anatomy extends LitElement {
  static override properties = {
    element: {attribute: false},
    tokens: {attribute: false},
    chosen: {state: true},
  };

  static override styles = anatomyStyles;

  declare element: ElementDeclaration | undefined;
  /** Values of custom properties that are set. */
  declare tokens: Readonly<Record<string, string | undefined>>;
  declare chosen: string;

  constructor() {
    super();
    this.tokens = {};
    this.chosen = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    sheet.replaceSync('');
  }

  protected override render() {
    const {cssParts = [], cssProperties = [], tagName = ''} = this.element ?? {};
    return html`
      <div class="subject"><slot></slot></div>
      <div
        class="lists"
        lang="en"
        dir="ltr"
        tabindex="0"
        role="region"
        aria-label="What can be styled"
      >
        <h2>Parts</h2>
        <p>Choose one to see where it is.</p>
        <ul class="parts">${cssParts.map((part) => this.#renderPart(part))}</ul>
        <pre tabindex="0" aria-label="CSS for the part"><code>${tagName}::part(${this.chosen || '…'}) {\n  outline: 3px solid;\n}</code></pre>
        <h2>Custom properties</h2>
        <p>Type a value. The panel “Snippet” has the CSS for your site.</p>
        <ul class="tokens">${cssProperties.map((token) => this.#renderToken(token))}</ul>
      </div>
    `;
  }

  #renderPart({name, description}: Member) {
    return html`<li>
      <button
        type="button"
        aria-pressed=${name === this.chosen}
        @click=${() => this.#choose(name)}
      >
        ${name}
      </button>
      <span>${renderCode(description)}</span>
    </li>`;
  }

  #renderToken({name, description, default: value}: Member) {
    return html`<li>
      <label for=${name}>${name}</label>
      <input
        id=${name}
        autocomplete="off"
        spellcheck="false"
        placeholder=${value ?? nothing}
        .value=${this.tokens[name] ?? ''}
        @change=${this.#set}
      />
      <span>${renderCode(description)}</span>
    </li>`;
  }

  #choose(part: string): void {
    this.chosen = part === this.chosen ? '' : part;
    const tag = this.element?.tagName ?? '';
    sheet.replaceSync(
      this.chosen === ''
        ? ''
        : `${tag}::part(${part}) {outline: 3px solid #c2185b; outline-offset: 2px}`,
    );
  }

  readonly #set = ({target}: Event): void => {
    const {id, value} = target as HTMLInputElement;
    const event = new TokenEvent(id, value);
    this.dispatchEvent(event);
  };
}

/** A description, in which names stand between grave accents. */
function renderCode(text = '') {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
}
