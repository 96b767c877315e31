import {css} from 'lit';

export const countryListStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
    gap: var(--kiosk-country-list-gap, 2rem);
  }
  .group {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 2;
    align-content: start;
    row-gap: 0;
    border-block-start: 0.125rem solid;
  }
  .groups + .groups {
    margin-block-start: var(--kiosk-country-list-gap, 2rem);
  }
  .title {
    padding-block: 0.75rem;
  }
  .title p + p {
    max-inline-size: 68ch;
    margin-block-start: 0.5rem;
  }
  .heading {
    font-size: 1.0625em;
  }
  .countries {
    display: grid;
    grid-row: 2;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    align-content: start;
    column-gap: 1.5rem;
  }
  .country {
    display: grid;
    position: relative;
    border-block-start: 1px solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    align-content: start;
    column-gap: 0.75rem;
    min-block-size: 2.75rem;
    padding: 0.75rem 0;
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
    min-inline-size: 2.75em;
    padding-block: 0.25em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    font-size: 0.6875em;
    font-weight: 650;
    letter-spacing: 0.06em;
    line-height: 1.25;
    text-align: center;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75rem;
    min-inline-size: 0;
  }
  .name {
    flex: 1 1 7.5rem;
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
    margin-block-end: 1.25rem;
  }
  .toggle {
    cursor: pointer;
  }
  .row.toggle {
    padding-inline: 0.5rem;
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
    margin-block: 0.875rem;
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
