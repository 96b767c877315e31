import {css} from 'lit';

/** How a publication looks, alone or in a list: cover beside the text where there is room, above it where not. */
export const briefStyles = css`
  .brief {
    position: relative;
    display: grid;
    align-content: start;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
  }
  li > .brief {
    block-size: 100%;
  }
  .body {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    padding: var(--_space);
    min-inline-size: 0;
  }
  .heading {
    font-size: 1.125em;
  }
  .title {
    text-decoration-color: transparent;
  }
  .title:hover,
  .title:focus-visible {
    text-decoration-color: currentColor;
  }
  /* Only the title is a link; this widens what it takes to hit it. */
  .title::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .body :is(a:not(.title), details) {
    position: relative;
  }
  .eyebrow,
  .label,
  .note,
  .edition {
    font-size: 0.875em;
  }
  .eyebrow,
  .label {
    color: var(--_muted);
  }
  .eyebrow {
    font-weight: 600;
  }
  .fact:has(.status)::before {
    content: none;
  }
  .status {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.9285em;
    font-weight: 600;
  }
  .body > .button {
    justify-self: start;
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 0.75em;
    margin-block-start: 0.25rem;
  }
  .edition {
    font-weight: 400;
  }
  .languages,
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
    padding-inline: 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  a.tag {
    min-block-size: 2.75rem;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    cursor: pointer;
    font-size: 0.875em;
    font-weight: 600;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin-block-end: 0.5rem;
  }
  .citation {
    padding-block-end: 0.5rem;
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5rem;
    padding-block-end: 0.5rem;
    font-size: 0.875em;
  }

  .cover {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 10;
    object-fit: cover;
    object-position: top;
    background: var(--_border);
  }
  .drawn {
    --cover: #35414c;
    position: relative;
    display: grid;
    grid-template: auto 1fr auto / 1fr auto;
    padding: 0.875rem 1rem;
    color: #fff;
    /* Contour lines of a map: the series maps a landscape. */
    background:
      repeating-radial-gradient(
        circle at var(--x, 88%) 108%,
        transparent 0 0.6875rem,
        rgb(255 255 255 / 14%) 0.75rem 0.8125rem,
        transparent 0.875rem 1.0625rem
      ),
      var(--cover);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .cover-series {
    grid-column: 1 / -1;
    max-inline-size: 24ch;
    font-size: 0.75rem;
    line-height: 1.35;
    opacity: 0.92;
  }
  .cover-name {
    grid-row: 3;
    align-self: end;
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
    overflow-wrap: break-word;
    padding-block-end: 0.125rem;
  }
  .cover-number {
    grid-area: 3 / 2;
    align-self: end;
    margin-inline-start: 0.75rem;
    font-size: 3.5rem;
    font-weight: 300;
    line-height: 0.8;
    font-variant-numeric: lining-nums;
  }
  .tone-whole {
    --cover: #1d2a36;
  }
  .tone-0 {
    --cover: #1c5a52;
  }
  .tone-1 {
    --cover: #44507a;
  }
  .tone-2 {
    --cover: #14558f;
  }
  .tone-3 {
    --cover: #8a2f3c;
  }
  .tone-4 {
    --cover: #7a4a12;
  }
  .tone-5 {
    --cover: #1f6340;
  }
  .tone-6 {
    --cover: #5f3b78;
  }
  .tone-7 {
    --cover: #0d6072;
  }
  li:nth-child(3n) .drawn {
    --x: 15%;
  }
  li:nth-child(3n + 1) .drawn {
    --x: 60%;
  }

  @container (inline-size >= 34rem) {
    .beside {
      grid-template-columns: minmax(10rem, 14rem) 1fr;
    }
    .beside .cover {
      aspect-ratio: auto;
      block-size: 100%;
      min-block-size: 14rem;
    }
    .beside .cover-name {
      grid-column: 1 / -1;
    }
    .beside .cover-number {
      grid-area: 2 / 1;
      margin: 0 0 0.75rem;
    }
  }

  @media print {
    .brief {
      break-inside: avoid;
    }
    .cover,
    /* Closed, it has nothing in it yet. */
    [part='cite']:not([open]) {
      display: none;
    }
  }
`;
