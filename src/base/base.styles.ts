import {css} from 'lit';
import {scriptStyles} from './script.styles.js';
import {tokens} from './tokens.styles.js';

/** What every widget looks like: text, headings, links, buttons, and the three states. */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      /* What measures itself has no width of its own: in a flex row or in a table it would be gone. */
      contain-intrinsic-inline-size: 15em;
      flex-grow: 1;
      min-inline-size: 0;
      color: var(--_text);
    }
    /* Not on the host, where a page's reset would win. */
    .base {
      font-family: var(--_font);
      line-height: 1.5;
      overflow-wrap: anywhere;
      /* A side, and not the start: a name that runs the other way stands where all else does, in a flex row too. */
      text-align: left;
      text-indent: 0;
      text-wrap: pretty;
      white-space: normal;
    }
    .base[dir='rtl'] {
      text-align: right;
    }
    :host([hidden]) {
      display: none !important;
    }
    :host([theme]) {
      color: var(--kiosk-color-text, CanvasText);
      background: var(--kiosk-color-background, Canvas);
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    .base:focus {
      outline: none;
    }
    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    .heading {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    .heading,
    .display {
      font-family: var(--kiosk-heading-font, inherit);
      font-size: calc(1.125em * var(--_scale));
      font-weight: var(--kiosk-heading-weight, 650);
      line-height: 1.3;
      text-wrap: balance;
    }
    .facts,
    .muted,
    .notice {
      color: var(--_muted);
    }
    .small,
    .facts,
    .notice {
      font-size: 0.875em;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125em 1em;
      overflow-x: clip;
    }
    /* A point before each fact, in the gap; those at the beginning of a line are clipped. */
    .fact {
      position: relative;
    }
    .fact::before {
      position: absolute;
      inset-inline-start: -1em;
      inline-size: 1em;
      text-align: center;
      content: '·';
      content: '·' / '';
    }
    a {
      /* A line of small text is lower than what a finger finds. In whole pixels, no letter moves. */
      padding-block: 4px;
      color: var(--kiosk-color-link, inherit);
      text-decoration-thickness: from-font;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-color: currentColor;
      text-decoration-thickness: 0.125em;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    button,
    input,
    select {
      font: inherit;
      color: inherit;
    }
    .button,
    summary {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: var(--_target);
      font-weight: 600;
      cursor: pointer;
    }
    summary {
      font-size: 0.875em;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::before {
      content: '';
      inline-size: 0.4em;
      block-size: 0.4em;
      border: solid;
      border-width: 0 2px 2px 0;
      translate: 0 -0.1em;
      rotate: 45deg;
    }
    [open] > summary::before {
      translate: 0 0.1em;
      rotate: 225deg;
    }
    .note {
      padding-inline-start: var(--_3);
      border-inline-start: 3px solid var(--_border);
    }
    .button {
      justify-content: center;
      padding: 0.375em 1em;
      border: var(--_line);
      border-radius: var(--kiosk-button-radius, var(--_radius));
      background: none;
      color: inherit;
      line-height: 1.25;
      text-decoration: none;
    }
    .button:hover {
      border-color: currentColor;
    }
    .button.primary {
      border-color: transparent;
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .button.primary:hover {
      text-decoration: underline;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .skeleton,
    .panel {
      display: grid;
      gap: var(--_3);
    }
    .panel {
      justify-items: start;
      margin-block-end: var(--_3);
      padding: var(--_space);
      border: var(--_line);
      border-radius: var(--_radius);
    }
    .notice {
      margin-block-start: var(--_3);
    }
    .saved {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_1) var(--_3);
      margin-block-end: var(--_3);
    }
    .bone {
      min-block-size: 1em;
      border-radius: var(--_radius);
      background: var(--_border);
    }
    .bone.short {
      inline-size: 60%;
    }
    .late {
      translate: 0 0.25em;
      visibility: hidden;
      animation: appear 0s 1s forwards;
    }
    @keyframes pulse {
      to {
        opacity: 0.45;
      }
    }
    @keyframes appear {
      to {
        visibility: visible;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .bone {
        animation: pulse 1.6s ease-in-out infinite alternate;
      }
      a,
      .button,
      summary::before {
        transition: var(--kiosk-duration, 0.15s);
        transition-property: border-color, text-decoration-color, rotate;
      }
    }
    @media print {
      :host {
        color-scheme: light;
      }
      .button:not([href]) {
        display: none;
      }
      .button.primary {
        padding: 0;
        color: inherit;
      }
      ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      a[href^='http']::after {
        font-size: 0.875em;
        font-weight: 400;
        /* Isolated (U+2066, U+2069): an address runs from left to right, its brackets too. */
        content: ' \\2066(' attr(href) ')\\2069';
      }
    }
    @media (forced-colors: active) {
      .bone {
        border: 1px solid;
      }
    }
  `,
  scriptStyles,
];
