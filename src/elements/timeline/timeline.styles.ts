import {css} from 'lit';

/* The line is the border of each year; what stands on it is drawn at its inner edge. */
export const timelineStyles = css`
  .year {
    --_gap: var(--kiosk-timeline-gap, calc(var(--_space) * 0.625));
    margin-inline-start: 0.375em;
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_border);
  }
  .year > .heading {
    padding-block: 0.8em 0.2em;
    font-size: calc(1.25em * var(--_scale));
    line-height: 1;
  }
  .year:first-child > .heading {
    padding-block-start: 0;
  }
  .milestone,
  .today {
    position: relative;
    display: grid;
    gap: 0 1.25em;
    padding-block: var(--_gap);
  }
  .milestone:focus {
    outline: none;
  }
  .milestone::before,
  .today::before {
    --_dot: 0.5em;
    position: absolute;
    inset-block-start: calc(var(--_gap) + 0.75em - var(--_dot) / 2);
    inset-inline-start: calc(-1.25em - 1px - var(--_dot) / 2);
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border-radius: 50%;
    background: currentColor;
    content: '';
    forced-color-adjust: none;
  }
  .milestone.phase::before {
    --_dot: 0.875em;
    background: var(--_accent);
  }
  .today {
    display: block;
    font-weight: 650;
    line-height: 1.5em;
  }
  .today::before {
    inset-inline-start: -1.375em;
    inline-size: 1em;
    block-size: 2px;
    inset-block-start: calc(var(--_gap) + 0.6875em);
    border-radius: 0;
  }
  .phase .title {
    font-weight: 650;
  }
  .date {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    line-height: 1.714;
  }
  .what {
    grid-column: -2;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .title {
    line-height: 1.4;
    text-wrap: balance;
  }
  .title a {
    text-decoration-color: var(--_border);
  }
  .title a::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  .milestone:hover .title a {
    text-decoration-color: currentColor;
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::before {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .more {
    margin-block-start: var(--_space);
  }
  @container (min-width: 30em) {
    .milestone {
      grid-template-columns: 5.5em minmax(0, 1fr);
    }
  }
  @media print {
    .milestone {
      break-inside: avoid;
    }
  }
`;
