import {css} from 'lit';

export const countryListStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
    gap: var(--kiosk-country-list-gap, calc(var(--_space) * 2));
  }
  .group {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 2;
    align-content: start;
    gap: inherit;
    row-gap: 0;
    border-block-start: 2px solid;
  }
  .groups + .groups {
    margin-block-start: var(--kiosk-country-list-gap, calc(var(--_space) * 2));
  }
  .title {
    padding-block: var(--_3);
  }
  .title p + p {
    max-inline-size: 68ch;
    margin-block-start: var(--_2);
  }
  .countries {
    display: grid;
    grid-row: 2;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    align-content: start;
    gap: inherit;
  }
  /* Without a title, one line is enough. */
  .countries:only-child {
    grid-row: 1 / -1;
    margin-block-start: -1px;
  }
  .country {
    display: grid;
    position: relative;
    border-block-start: var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    align-content: start;
    column-gap: var(--_3);
    min-block-size: var(--_target);
    padding: var(--_3) 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .row a::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  .code {
    min-inline-size: 2.625em;
    padding-block: 0.25em;
    border: var(--_line);
    border-radius: calc(var(--_radius) / 2);
    font-size: 0.75em;
    font-weight: 650;
    letter-spacing: 0.04em;
    line-height: 1.25;
    text-align: center;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_3);
    min-inline-size: 0;
  }
  .name {
    flex: 1 1 9em;
    min-inline-size: 0;
    font-weight: 500;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  a {
    text-decoration-color: var(--_border);
  }
  :is(.country, .heading):hover a {
    text-decoration-color: currentColor;
  }
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .quiet :is(.code, .name) {
    color: var(--_muted);
    font-weight: 400;
  }
  .all {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .toggle {
    cursor: pointer;
  }
  .row.toggle {
    padding-inline: var(--_2);
    border-radius: var(--_radius);
  }
  .row.toggle:hover {
    background: var(--_surface);
  }
  .toggle[aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .toggle[aria-pressed='true'] * {
    border-color: currentColor;
    color: inherit;
  }
  .bone.line {
    inline-size: 70%;
    margin-block: 0.875em;
  }
  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .all {
      display: none;
    }
  }
`;
