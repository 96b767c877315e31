import {css} from 'lit';

export const videoEmbedStyles = css`
  .video,
  .body {
    display: grid;
    align-content: start;
    gap: 0.5rem 2rem;
  }
  p {
    max-inline-size: 44rem;
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
      var(--kiosk-video-embed-poster, color-mix(in oklab, var(--_accent) 55%, #0b1319));
    cursor: pointer;
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
    inset: 1em 1.125em auto;
    color: #fff;
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
  }
  svg {
    position: absolute;
    inset: 0;
    inline-size: clamp(3rem, 10cqi, 5rem);
    margin: auto;
    border-radius: 50%;
    background: #fff;
    fill: #10202c;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75rem;
  }
  figcaption :empty {
    display: none;
  }
  .row > *,
  summary {
    padding-block: 0.75rem;
    line-height: 1.25rem;
  }
  .heading {
    font-size: 1.25em;
  }
  .heading a:not(:hover) {
    text-decoration: none;
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    font-weight: 600;
    cursor: pointer;
  }
  .chapter {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    inline-size: 100%;
    padding: 0.625rem 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .chapter:hover {
    text-decoration: underline;
  }
  .said {
    padding-block: 0.25rem 1rem;
    white-space: pre-line;
  }

  @container (inline-size >= 52rem) {
    .video:has(figure) {
      grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
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
