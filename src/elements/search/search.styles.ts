import {css} from 'lit';

export const searchStyles = css`
  form,
  .filters {
    display: grid;
    gap: var(--_3);
    /* Forms have one in quirks mode. */
    margin: 0;
  }
  .filters {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
  }
  .field {
    display: grid;
    gap: var(--_1);
    font-weight: 600;
  }
  .field :is(input, select, .bone) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-inline: var(--_3);
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--kiosk-button-radius, var(--_radius));
    background: var(--kiosk-color-background, Field);
    color: var(--kiosk-color-text, FieldText);
    font-weight: 400;
  }
  .field .bone {
    margin-block-start: var(--_1);
  }
  .count:not(:empty) {
    min-block-size: 1.5em;
    margin-block: var(--_space) var(--_2);
  }
  .item {
    --_gap: var(--kiosk-search-gap, var(--_space));
    position: relative;
    display: grid;
    gap: var(--_1);
    padding-block: var(--_gap);
    border-block-start: var(--_line);
  }
  .item:last-child {
    border-block-end: var(--_line);
  }
  /* Korean has spaces between its words, and breaks there. */
  :lang(ko) {
    word-break: keep-all;
  }
  .heading a {
    text-decoration-color: var(--_border);
  }
  .heading a::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  .item:hover .heading a {
    text-decoration-color: currentColor;
  }
  .item:has(.heading a:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .heading a:focus-visible {
    outline: none;
  }
  .summary {
    display: -webkit-box;
    max-inline-size: 68ch;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  mark {
    border-radius: 0.125em;
    background: color-mix(in srgb, currentColor 15%, transparent);
    color: inherit;
  }
  .fact:first-child {
    color: var(--_text);
    font-weight: 600;
  }
  .badge {
    padding: 0.0625em 0.4em;
    border: var(--_line);
    border-radius: calc(var(--_radius) / 2);
    white-space: nowrap;
  }
  .mention {
    margin-block: -0.5em;
  }
  .mention a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  details,
  .choose {
    position: relative;
  }
  details:not([open]) {
    margin-block-end: calc(var(--_gap) * -0.75);
  }
  summary {
    color: var(--_muted);
  }
  .choose {
    justify-self: start;
    margin-block-start: var(--_1);
  }
  .more,
  .panel {
    margin-block-start: var(--_space);
  }
  @media print {
    form {
      display: none;
    }
    .summary {
      display: block;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
