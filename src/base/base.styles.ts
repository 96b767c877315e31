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
      color: var(--_text);
    }
    /* Not on the host, where a page's reset would win. */
    .base {
      font-family: var(--_font);
      line-height: 1.5;
      overflow-wrap: anywhere;
      text-align: start;
      text-wrap: pretty;
      text-indent: 0;
      white-space: normal;
    }
    :host([hidden]) {
      display: none !important;
    }
    :host([theme='light']) {
      color-scheme: light;
      color: var(--kiosk-color-text, #1c2126);
      background: var(--kiosk-color-background, #fff);
    }
    :host([theme='dark']) {
      color-scheme: dark;
      color: var(--kiosk-color-text, #e9ecef);
      background: var(--kiosk-color-background, #14181c);
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
    .heading {
      font: inherit;
      font-weight: 650;
      line-height: 1.3;
      text-wrap: balance;
    }
    .muted,
    .facts,
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
      gap: 0.125rem 1rem;
      overflow-x: clip;
    }
    /* A point before each fact, in the gap; those at the beginning of a line are clipped. */
    .fact::before {
      display: inline-block;
      inline-size: 1rem;
      margin-inline-start: -1rem;
      text-align: center;
      content: '·';
      content: '·' / '';
    }
    a {
      color: inherit;
      text-decoration-thickness: from-font;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 0.125em;
    }
    :is(a, button, input, select, summary, video, iframe):focus-visible {
      outline: 0.1875rem solid var(--_focus);
      outline-offset: 0.125rem;
      border-radius: 0.125rem;
    }
    button,
    input,
    select {
      font: inherit;
      color: inherit;
    }
    .note {
      padding-inline-start: 0.75rem;
      border-inline-start: 0.1875rem solid var(--_border);
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      min-block-size: 2.75rem;
      padding: 0.375rem 1rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font-weight: 600;
      line-height: 1.25;
      text-decoration: none;
      cursor: pointer;
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
    .button:focus-visible {
      border-radius: var(--_radius);
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .panel {
      display: grid;
      justify-items: start;
      gap: 0.75rem;
      padding: var(--_space);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .notice {
      margin-block-start: 0.75rem;
    }
    .saved {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin-block-end: 0.75rem;
    }
    .skeleton {
      display: grid;
      gap: 0.75rem;
    }
    .bone {
      min-block-size: 1em;
      border-radius: var(--_radius);
      background: var(--_border);
      animation: pulse 1.6s ease-in-out infinite alternate;
    }
    .bone.short {
      inline-size: 60%;
    }
    .late {
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
    @media (prefers-reduced-motion: reduce) {
      .bone {
        animation: none;
      }
    }
    @media print {
      .button:not([href]) {
        display: none;
      }
      ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-weight: 400;
        font-size: 0.875em;
      }
    }
    @media (forced-colors: active) {
      .bone {
        border: 1px solid;
      }
      .button.primary {
        border-color: ButtonText;
      }
    }
  `,
  scriptStyles,
];
