import {css} from 'lit';

export const eventListStyles = css`
  .group + .group {
    margin-block-start: calc(var(--_space) * 2);
  }
  .head,
  .count,
  .actions,
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_space);
  }
  .head:has(*),
  .count {
    justify-content: space-between;
    margin-block-end: var(--_3);
  }
  .head .heading {
    font-size: calc(1.25em * var(--_scale));
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: clamp(4.25em, 15cqi, 7em) minmax(0, 46em);
    break-inside: avoid;
    gap: var(--_space);
    padding-block: var(--kiosk-event-list-gap, calc(var(--_space) * 1.25));
    border-block-start: var(--_line);
  }
  .item:first-child {
    border-block-start: 2px solid;
  }
  .item:last-child {
    border-block-end: var(--_line);
  }
  .leaf {
    display: grid;
    align-content: start;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: normal;
    text-wrap: balance;
  }
  .leaf span:first-child {
    color: var(--_text);
    font-size: 2em;
    font-weight: 650;
    line-height: 1;
  }
  /* A month as large as a day would not have room. */
  .rough span:first-child {
    font-size: 1.25em;
    line-height: 1.2;
  }
  /* No grid: in one, WebKit would keep the height that links had before they wrapped. */
  .what {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
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
  .heading a:focus-visible {
    outline: none;
  }
  .heading a:focus-visible::before {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .when {
    color: inherit;
  }
  .badge {
    padding: 0.0625em 0.4em;
    border: 1px solid;
    border-radius: calc(var(--_radius) / 2);
    color: var(--kiosk-color-alert, inherit);
  }
  .off time {
    text-decoration: line-through;
  }
  .extras {
    position: relative;
    min-block-size: var(--_target);
    margin-block-start: var(--_1);
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .more {
    margin-block-start: var(--_space);
  }
`;
