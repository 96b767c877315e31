import {css} from 'lit';

export const evaluationStyles = css`
  .evaluation {
    display: grid;
    gap: var(--kiosk-evaluation-gap, calc(var(--_space) * 3));
  }
  .top,
  .what {
    display: grid;
    align-content: start;
    gap: var(--_2);
  }
  .top > .heading {
    font-size: calc(1.75em * var(--_scale));
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_space);
  }
  .about {
    row-gap: var(--_1);
    margin-block-start: var(--_2);
  }
  .section {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 2px solid;
  }
  .section > .heading {
    font-size: calc(1.25em * var(--_scale));
  }
  .record {
    display: grid;
    grid-template-columns: 3.25em 1fr;
    align-items: baseline;
  }
  .record > ol {
    grid-column: 1 / -1;
  }
  .section:not(.good-practices) > ol > li + li {
    margin-block-start: var(--_3);
    padding-block-start: var(--_3);
    border-block-start: var(--_line);
  }
  .record .what {
    gap: var(--_1);
  }
  .record .heading {
    font-size: calc(1em * var(--_scale));
  }
  .criteria > ol > li > .what > .heading {
    font-size: calc(1.125em * var(--_scale));
  }
  .number {
    display: grid;
    place-items: center start;
    inline-size: var(--_target);
    block-size: var(--_target);
    color: var(--_muted);
    text-decoration: none;
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space);
  }
  .page {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .lessons .number {
    --_target: max(1.375em, 44px);
    font-size: 2em;
    font-weight: 300;
  }
  .good-practices > ol > li {
    padding: 0.375em var(--_space);
    border-inline-start: 4px solid var(--_accent);
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
    outline: 3px solid var(--_focus);
  }

  @container (inline-size >= 46em) {
    .section {
      grid-template-columns: 13em 1fr;
      align-items: baseline;
    }
    .brief {
      align-self: start;
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
