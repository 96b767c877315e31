import {css} from 'lit';

export const videoEmbedStyles = css`
  .video,
  .body {
    display: grid;
    align-content: start;
    gap: var(--_2) calc(var(--_space) * 2);
  }
  p {
    max-inline-size: 44em;
  }
  .stage {
    position: relative;
    aspect-ratio: var(--kiosk-video-embed-ratio, 16 / 9);
  }
  .stage > .fill,
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: var(--_radius);
  }
  .poster {
    /* Rings spread from the play mark. */
    background:
      repeating-radial-gradient(
        circle,
        transparent 0 36px,
        #fff3 37px,
        transparent 38px 40px
      ),
      var(--kiosk-video-embed-poster, color-mix(in oklab, var(--kiosk-color-cover, #234e78) 55%, #0b1319));
    forced-color-adjust: none;
  }
  img {
    object-fit: cover;
  }
  .card::before {
    content: attr(data-text);
  }
  .card {
    position: absolute;
    inset: 1em 1em auto;
    color: #fff;
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
  }
  svg {
    position: absolute;
    inset: 0;
    inline-size: clamp(3em, 10cqi, 5em);
    margin: auto;
    border-radius: 50%;
    background: #fff;
    fill: #10202c;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_3);
  }
  figcaption :empty {
    display: none;
  }
  .row > * {
    padding-block: max(0.75em, 12px);
    line-height: 1.43;
  }
  .heading {
    font-size: calc(1.25em * var(--_scale));
  }
  .heading a:not(:hover) {
    text-decoration: none;
  }
  details {
    border-block-start: var(--_line);
  }
  .chapter {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    inline-size: 100%;
    padding: 0.625em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button {
    cursor: pointer;
  }
  .chapter:hover {
    text-decoration: underline;
  }
  .said {
    padding-block-end: var(--_space);
    white-space: pre-line;
  }

  /* As high as most become, so that what is below does not move: less by the line that says "Loading…". */
  .body.skeleton {
    min-block-size: 29.9375em;
  }
  @container (inline-size >= 52em) {
    article:has(figure) {
      min-block-size: 31.25em;
    }
    .video:has(figure) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 4fr);
    }
    .transcripts {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .stage {
      display: none;
    }
  }
`;
