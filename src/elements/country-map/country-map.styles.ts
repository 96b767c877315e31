import {css} from 'lit';

export const countryMapStyles = css`
  :host {
    --_land: var(--kiosk-country-map-land, color-mix(in srgb, currentColor 9%, transparent));
    --_mark: var(--kiosk-country-map-ink, color-mix(in oklab, var(--_accent) 85%, currentColor));
  }
  .sides {
    display: grid;
    gap: var(--_6) calc(var(--_space) * 2);
  }
  .map {
    display: grid;
    align-content: start;
    gap: var(--_3);
    break-inside: avoid;
  }
  .stage {
    position: relative;
  }
  .area {
    display: block;
    inline-size: 100%;
    aspect-ratio: 9 / 8;
    border-radius: var(--_radius);
  }
  /* What stands below a map. */
  .bone.area {
    margin-block-end: 6.75em;
  }
  @container (inline-size < 19em) {
    .bone.area {
      margin-block-end: 8.0625em;
    }
  }
  .land {
    fill: var(--_land);
    stroke: var(--_border);
  }
  .fill {
    fill: var(--_mark);
  }
  .fill .stroke {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.5;
  }
  .fill .tint {
    fill: color-mix(in srgb, var(--_mark) 16%, transparent);
  }
  .land,
  .shape,
  .dot,
  .halo,
  .ring {
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .shape,
  .dot {
    stroke: var(--_text);
    stroke-width: 0.75;
  }
  .target {
    fill: transparent;
  }
  .place:focus {
    outline: none;
  }
  :is(a, [role='button']).place {
    cursor: pointer;
  }
  .has-choice .place:not([aria-pressed='true']) {
    opacity: 0.55;
  }
  .halo,
  .ring {
    fill: none;
    pointer-events: none;
  }
  .halo {
    stroke: Canvas;
    stroke-width: 5;
  }
  .ring {
    stroke: CanvasText;
    stroke-width: 2.5;
  }
  .plate {
    fill: Canvas;
  }
  .letters {
    fill: CanvasText;
    font-size: 22px;
    font-weight: 650;
    letter-spacing: 0.04em;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .tip {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(15em, 80%);
    padding: 0.5em 0.75em;
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    border-radius: calc(var(--_radius) / 2);
    background: CanvasText;
    color: Canvas;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .tip :is(b, span) {
    display: block;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_2);
  }
  .swatch {
    flex: none;
    inline-size: 1.5em;
    block-size: 1em;
    border: 1px solid;
  }
  @container (inline-size >= 40em) {
    .sides {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: start;
    }
    .map {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_land: Canvas;
      --_mark: CanvasText;
    }
    .land {
      stroke: GrayText;
    }
    :is(.shape, .dot) {
      stroke: Canvas;
    }
    .has-choice .place:not([aria-pressed='true']) {
      opacity: 1;
    }
    .tip {
      forced-color-adjust: none;
    }
  }
  @media print {
    .map {
      position: static;
    }
    .tip {
      display: none;
    }
  }
`;
