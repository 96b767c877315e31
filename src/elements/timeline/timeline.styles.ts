import {css} from 'lit';

/* The line is the border of each year; what stands on it is drawn at its inner edge. */
export const timelineStyles = css`
  .year {
    --_gap: var(--kiosk-timeline-gap, 0.875rem);
    --_dot: 0.8125rem;
    position: relative;
    margin-inline-start: calc(var(--_dot) / 2 - 0.0625rem);
    padding-block-end: 0.5rem;
    padding-inline-start: 1.25rem;
    border-inline-start: 0.125rem solid var(--_border);
  }
  .year > .heading {
    padding-block: 0.5rem;
    font-size: 1.25em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .milestone {
    position: relative;
    display: grid;
    gap: 0 1.25rem;
    padding-block: var(--_gap);
  }
  .milestone:focus {
    outline: none;
  }
  .milestone::before {
    position: absolute;
    inset-block-start: calc(var(--_gap) + 0.375em);
    inset-inline-start: calc(-1.25rem - 0.0625rem - var(--_dot) / 2);
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 0.1875rem solid Canvas;
    border-radius: 50%;
    background: var(--_muted);
    content: '';
  }
  .milestone.ahead::before {
  }
  .milestone.phase::before {
    background: var(--_accent);
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
    min-inline-size: 0;
    max-inline-size: 46rem;
  }
  .title {
    line-height: 1.4;
    text-wrap: pretty;
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
  .today {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-inline-start: -1.25rem;
    padding-block: 0.25rem;
    font-weight: 650;
  }
  .more {
    margin-block-start: 1rem;
  }
  @container (min-width: 30rem) {
    .milestone {
      grid-template-columns: 4rem minmax(0, 1fr);
    }
  }
  @media print {
    .milestone {
      break-inside: avoid;
    }
  }
`;
