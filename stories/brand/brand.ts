import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {findFaint} from './contrast.js';

/** A site with tokens of its own, which its `style` has. It says below its widgets which colours are too faint. */
export class Brand extends LitElement {
  static override properties = {tokens: {}, faint: {state: true}};

  static override styles = css`
    :host {
      --ground: var(--kiosk-color-background, transparent);
      background: var(--ground);
      box-shadow: 0 0 0 1rem var(--ground);
      display: grid;
      gap: 2.5em;
    }
    ::slotted(*) {
      margin: 0;
    }
    [role='status'] {
      border-inline-start: 3px solid #c77700;
      padding-inline-start: 1em;
    }
    [role='status']:empty {
      display: none;
    }
    p,
    ul {
      margin: 0;
    }
  `;

  /** CSS. Colours are compared anew whenever it is set. */
  declare tokens: string;
  declare faint: readonly string[];

  constructor() {
    super();
    this.tokens = '';
    this.faint = [];
  }

  // Afterwards, since colours compute only in what is slotted.
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tokens')) this.faint = findFaint(this);
  }

  protected override render() {
    const {faint} = this;
    return html`<slot></slot>
      <div role="status" lang="en" dir="ltr">
        ${
          faint.length === 0
            ? nothing
            : html`<p>Too faint to be read by everybody:</p>
                <ul>
                  ${faint.map((sentence) => html`<li>${sentence}</li>`)}
                </ul>`
        }
      </div>`;
  }
}
