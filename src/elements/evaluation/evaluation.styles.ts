import {css} from 'lit';

export const evaluationStyles = css`
  .evaluation {
    display: grid;
    gap: var(--kiosk-evaluation-gap, 3rem);
  }
  .top,
  .what {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .top > .heading {
    max-inline-size: 26em;
    font-size: 1.625em;
    line-height: 1.2;
  }
  .top > .heading a {
    text-decoration-color: var(--_border);
  }
  .top > .heading a:hover {
    text-decoration-color: currentColor;
  }
  .subtitle {
    color: var(--_muted);
  }
  .top > p,
  .criterion > p,
  .what > p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  .lede {
    margin-block: 0.5rem;
    font-size: 1.125em;
  }
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem 1.5rem;
    margin-block-start: 1rem;
    font-size: 0.875em;
  }
  .about dt {
    color: var(--_muted);
    font-weight: 400;
  }
  .about dd {
    margin: 0;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2rem;
    align-content: start;
    padding-block-start: 1rem;
    border-block-start: 0.125rem solid;
  }
  .section > .heading {
    font-size: 1.25em;
  }
  .criterion + .criterion {
    margin-block-start: 1.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_border);
  }
  .criterion > .summary {
    margin-block-start: 0.25rem;
  }
  .criterion > ol {
    margin-block-start: 0.75rem;
  }
  :is(.section, .criterion, .record):focus {
    outline: 0.1875rem solid var(--_focus);
    outline-offset: 0.5rem;
  }
  .record {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr);
    column-gap: 0.75rem;
  }
  .record .heading {
    font-size: 1em;
  }
  .record .what {
    gap: 0.25rem;
    padding-block-start: 0.625rem;
  }
  .number {
    display: grid;
    place-items: center start;
    block-size: 2.75rem;
    color: var(--_muted);
    font-variant-numeric: lining-nums tabular-nums;
    text-decoration: none;
  }
  .number:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  .record .meta {
    gap: 0 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .page {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .lessons .record + .record,
  .recommendations .record + .record {
    padding-block-start: 0.5rem;
    margin-block-start: 0.5rem;
    border-block-start: 1px solid var(--_border);
  }
  .lessons .number {
    font-size: 2em;
    font-weight: 300;
  }
  .good-practices .records {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1rem;
  }
  .good-practices .record {
    column-gap: 0;
    padding: 0.375rem var(--_space);
    border-inline-start: 0.25rem solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .recommendations .number {
    place-items: center;
    place-self: start;
    inline-size: 2.75rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  .panel {
    justify-self: start;
  }

  @container (inline-size >= 46rem) {
    .top > .heading {
      font-size: 2em;
    }
    .section {
      grid-template-columns: 11rem minmax(0, 1fr);
    }
  }

  @media print {
    .record,
    .criterion > .heading {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    /* The report's address stands with the report. */
    .page[href]::after {
      content: none;
    }
  }
`;
