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
  .field :is(input, select),
  .field .bone {
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
  /* All browsers but Firefox add 4 pixels: what is chosen stands below what is typed. */
  @supports not (-moz-appearance: none) {
    .field select {
      padding-inline: calc(var(--_3) - 4px);
    }
  }
  /* The field waits where it will stand, and the line that says "Loading…" in the place of the label. */
  .skeleton {
    padding-block-start: var(--_1);
    translate: 0 1.3125em;
  }
  .skeleton + .late {
    translate: 0 calc(0px - var(--_target) - var(--_1));
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
  .heading a:focus-visible {
    outline: none;
  }
  .heading a:focus-visible::before {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .summary {
    display: -webkit-box;
    justify-self: start;
    max-inline-size: 68ch;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  /* Much is cut: the dots stand where the text ends, also in a widget that runs the other way. */
  @container (width < 40em) {
    .summary {
      text-align: start;
    }
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
  .count + .panel {
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
