import {css} from 'lit';

export const eventListStyles = css`
  .group + .group {
    margin-block-start: 2rem;
  }
  .head,
  .count,
  .actions,
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .head,
  .count {
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }
  .head .heading {
    font-size: 1.25em;
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: clamp(4.25rem, 15cqi, 7rem) minmax(0, 46rem);
    break-inside: avoid;
    gap: 1rem;
    padding-block: var(--kiosk-event-list-gap, 1.25rem);
    border-block-start: 1px solid var(--_border);
  }
  .item:first-child {
    border-block-start: 0.125rem solid;
  }
  .item:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .item:focus {
    outline: none;
  }
  .leaf {
    display: grid;
    align-content: start;
    font-size: 0.8125em;
  }
  .leaf span:first-child {
    color: var(--_text);
    font-size: 1.75rem;
    font-weight: 650;
    line-height: 1;
  }
  .what {
    display: grid;
    gap: 0.375rem;
    align-content: start;
  }
  .what .heading {
    font-size: 1.0625em;
  }
  a {
    text-decoration-color: var(--_border);
  }
  .heading a::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  .item:hover a {
    text-decoration-color: currentColor;
  }
  .leaf {
    color: var(--_muted);
  }
  .when {
    color: inherit;
  }
  .badge {
    padding: 0.0625em 0.4em;
    border: 1px solid;
    border-radius: calc(var(--_radius) / 2);
  }
  .off time {
    text-decoration: line-through;
  }
  .extras {
    position: relative;
    min-block-size: 2.75rem;
    margin-block-start: 0.25rem;
  }
  .links a {
    display: inline-block;
    padding-block: 0.625rem;
  }
  .more {
    margin-block-start: 1rem;
  }
`;
