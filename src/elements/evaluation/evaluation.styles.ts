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
  }
  .top > .heading {
    font-size: 1.75em;
  }
  .top .heading a {
    text-decoration-color: var(--_border);
  }
  :is(.top, .what) > p {
    max-inline-size: 66ch;
  }
  .summary {
    font-size: 1.125em;
  }
  .about,
  .good-practices > ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1rem;
  }
  .section {
    display: grid;
    gap: 1rem;
    padding-block-start: 1rem;
    border-block-start: 0.125rem solid;
  }
  .section > .heading {
    font-size: 1.25em;
  }
  .record {
    display: grid;
    grid-template-columns: 3.25rem 1fr;
  }
  .record > ol {
    grid-column: 1 / -1;
  }
  .section:not(.good-practices) > ol > li + li {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_border);
  }
  .record .what {
    gap: 0.25rem;
    padding-block-start: 0.625rem;
  }
  .record .heading {
    font-size: 1em;
  }
  .criteria > ol > li > .what > .heading {
    font-size: 1.125em;
  }
  .number {
    display: grid;
    place-items: center start;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    color: var(--_muted);
    text-decoration: none;
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1rem;
  }
  .page {
    padding-block: 0.75rem;
  }
  .lessons .number {
    font-size: 2em;
    font-weight: 300;
  }
  .good-practices > ol > li {
    padding: 0.375rem 1rem;
    border-inline-start: 0.25rem solid var(--_accent);
    background: var(--_surface);
  }
  .recommendations .number {
    place-items: center;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Where an address led. */
  :is(section, li):focus {
    outline: 0.1875rem solid;
  }

  @container (inline-size >= 46rem) {
    .section {
      grid-template-columns: 13rem 1fr;
    }
  }

  @media print {
    .what {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    /* The report's address stands with the report. */
    :is(.number, .page)[href]::after {
      content: none;
    }
  }
`;
