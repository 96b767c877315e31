import {css} from 'lit';

/** How a publication looks, alone or in a list: cover beside the text where there is room, above it where not. */
export const briefStyles = css`
  .brief {
    position: relative;
    display: grid;
    /* A cover with tall words on it would be as wide as its shape makes it. */
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    border: var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
    box-shadow: var(--kiosk-shadow, none);
  }
  li > .brief {
    block-size: 100%;
  }
  .body {
    display: grid;
    align-content: start;
    gap: var(--_2);
    padding: var(--_space);
  }
  .title {
    text-decoration-color: var(--_border);
  }
  /* Only the title is a link; this widens what it takes to hit it. */
  .title::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .brief :is(a:not(.title), details) {
    position: relative;
  }
  .eyebrow,
  .status,
  dt {
    font-weight: 600;
  }
  .fact:has(.status)::before {
    content: none;
  }
  .status {
    padding: 0.0625em 0.5em;
    border: 1px solid;
    border-radius: 1em;
    color: var(--kiosk-color-status, inherit);
  }
  .body > .button {
    justify-self: start;
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 0.75em;
    margin-block-start: 0.25em;
  }
  .edition {
    font-weight: 400;
  }
  .languages,
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.375em 0.5em;
  }
  .languages a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: 0.75em;
    border: var(--_line);
    border-radius: var(--kiosk-button-radius, var(--_radius));
  }
  dd {
    padding-block-end: 0.5em;
  }

  .cover {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 10;
    object-fit: cover;
    object-position: top;
    background: var(--_border);
  }
  .drawn {
    --_cover: var(--kiosk-color-cover, #234e78);
    display: grid;
    grid-template: auto 1fr auto / 1fr auto;
    align-items: last baseline;
    padding: 0.875em var(--_space);
    color: #fff;
    /* Contour lines of a map: the series maps a landscape. Firefox draws none that are mixed of currentColor. */
    background:
      repeating-radial-gradient(
        circle at calc(95% - var(--_n) * 10%) 108%,
        transparent 0 11px,
        rgb(255 255 255 / 14%) 12px 13px,
        transparent 14px 17px
      ),
      var(--_cover);
    forced-color-adjust: none;
  }
  .cover-series {
    grid-column: 1 / -1;
    max-inline-size: 24ch;
    font-size: 0.75em;
    line-height: 1.35;
  }
  .cover-name {
    grid-row: 3;
    overflow-wrap: break-word;
  }
  .cover-number {
    grid-area: 3 / 2;
    margin-inline-start: 0.2em;
    font-size: 3.5em;
    font-weight: 300;
    line-height: 0.8;
    font-variant-numeric: lining-nums;
  }
  @supports (color: oklch(from red l c h)) {
    /* One colour, turned for each number; what is about several countries is quieter. */
    .drawn {
      --_base: var(--kiosk-color-cover, #234e78);
      --_cover: oklch(from var(--_base) l c calc(h + var(--_n) * var(--kiosk-cover-turn, 25)));
      color: color(from var(--_cover) xyz var(--_ink) var(--_ink) var(--_ink));
    }
    .whole {
      --_cover: oklch(from var(--_base) calc(l * 0.5 + 0.13) calc(c * 0.4) h);
    }
  }

  @container (inline-size >= 34em) {
    .beside {
      grid-template-columns: minmax(10em, 14em) 1fr;
    }
    .beside .cover {
      aspect-ratio: auto;
      block-size: 100%;
      min-block-size: 14em;
    }
  }

  @media print {
    .brief {
      break-inside: avoid;
    }
    .languages a {
      display: inline;
      padding: 0;
      border: 0;
    }
    .cover,
    /* Closed, it has nothing in it yet. */
    [part='cite']:not([open]) {
      display: none;
    }
  }
`;
