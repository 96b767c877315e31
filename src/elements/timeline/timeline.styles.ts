import {css} from 'lit';

/* The line is the border of each year; what stands on it is drawn at its inner edge. */
export const timelineStyles = css`
  .year {
    --_gap: var(--kiosk-timeline-gap, 0.625rem);
    margin-inline-start: 0.375rem;
    padding-inline-start: 1.25rem;
    border-inline-start: 0.125rem solid var(--_border);
  }
  .year > .heading {
    padding-block: 1rem 0.25rem;
    font-size: 1.25em;
    line-height: 1;
  }
  .year:first-child > .heading {
    padding-block-start: 0;
  }
  .milestone,
  .today {
    position: relative;
    display: grid;
    gap: 0 1.25rem;
    padding-block: var(--_gap);
  }
  .milestone:focus {
    outline: none;
  }
  .milestone::before,
  .today::before {
    --_dot: 0.5rem;
    position: absolute;
    inset-block-start: calc(var(--_gap) + 0.75rem - var(--_dot) / 2);
    inset-inline-start: calc(-1.3125rem - var(--_dot) / 2);
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border-radius: 50%;
    background: currentColor;
    content: '';
    forced-color-adjust: none;
  }
  .milestone.phase::before {
    --_dot: 0.875rem;
    background: var(--_accent);
  }
  .today {
    display: block;
    font-weight: 650;
    line-height: 1.5rem;
  }
  .today::before {
    inset-inline-start: -1.375rem;
    inline-size: 1rem;
    block-size: 0.125rem;
    inset-block-start: calc(var(--_gap) + 0.6875rem);
    border-radius: 0;
  }
  .phase .title {
    font-weight: 650;
  }
  .date {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    line-height: 1.5rem;
  }
  .what {
    grid-column: -2;
    min-inline-size: 0;
    max-inline-size: 46rem;
  }
  .title {
    line-height: 1.4;
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
  .more {
    margin-block-start: 1rem;
  }
  @container (min-width: 30rem) {
    .milestone {
      grid-template-columns: 5.5rem minmax(0, 1fr);
    }
  }
  @media print {
    .milestone {
      break-inside: avoid;
    }
  }
`;
