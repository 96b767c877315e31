import {css} from 'lit';

export const searchStyles = css`
  form,
  .filters {
    display: grid;
    gap: 0.75rem;
  }
  .filters {
    grid-template-columns: repeat(auto-fit, minmax(min(7rem, 100%), 1fr));
  }
  .field {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  .field :is(input, select, .bone) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font-weight: 400;
  }
  .count:not(:empty) {
    min-block-size: 1.5em;
    margin-block: 1rem 0.5rem;
  }
  .item {
    --_gap: var(--kiosk-search-gap, 1rem);
    position: relative;
    display: grid;
    gap: 0.25rem;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }
  .item:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .heading {
    font-size: 1.0625em;
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
    outline: 0.1875rem solid var(--_focus);
    outline-offset: 0.125rem;
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
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    white-space: nowrap;
  }
  .mention {
    margin-block: -0.5rem;
  }
  .mention a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .choose {
    position: relative;
    justify-self: start;
    margin-block-start: 0.25rem;
  }
  .more,
  .panel {
    margin-block-start: 1rem;
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
