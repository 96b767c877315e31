import {css} from 'lit';

export const briefListStyles = css`
  .count {
    margin-block-end: var(--_3);
  }
  .briefs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--kiosk-brief-list-gap, var(--_6));
  }
  .briefs > .bone {
    min-block-size: 18em;
  }
  .grid > .bone {
    min-block-size: 38em;
  }
  .grid {
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(var(--kiosk-brief-list-item, 16em), 100%), 1fr)
    );
  }
  .compact {
    gap: 0;
  }
  .compact > .bone {
    min-block-size: 6em;
    margin-block-end: var(--_2);
  }
  .line {
    gap: 0.125em;
    padding-block: var(--_3);
    border-width: 0 0 1px;
    border-radius: 0;
    overflow: visible;
    background: none;
    box-shadow: none;
  }
  .line details:not([open]) {
    margin-block-end: calc(var(--_3) * -1);
  }
  .line summary {
    color: var(--_muted);
    font-weight: 400;
  }
  .line .heading {
    font-size: calc(1em * var(--_scale));
  }
  .more {
    margin-block-start: var(--_6);
  }
  @media print {
    .briefs {
      grid-template-columns: auto;
    }
  }
`;
