import {css} from 'lit';

export const projectPageStyles = css`
  :host {
    --_gap: var(--kiosk-project-page-gap, clamp(3.5em, 2.5em + 3cqi, 5.5em));
    --_top: var(--kiosk-project-page-top, 1.5em);
  }
  .head {
    display: grid;
    gap: clamp(1em, 0.75em + 1cqi, 1.75em);
    padding-block: 1.25em clamp(2em, 1.5em + 2cqi, 3.5em);
    border-block-start: 4px solid var(--_accent);
  }
  .publishers,
  .publishers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    font-weight: 600;
  }
  .publishers {
    column-gap: calc(var(--_space) * 2);
  }
  img {
    max-inline-size: 10em;
    object-fit: contain;
  }
  .heading {
    font-family: var(--kiosk-project-page-title-font, var(--kiosk-heading-font, inherit));
    font-weight: var(--kiosk-project-page-title-weight, var(--kiosk-heading-weight, 650));
  }
  .head .heading {
    max-inline-size: 22ch;
    font-size: calc(clamp(2em, 1.25em + 3.75cqi, 4em) * var(--_scale));
  }
  /* Scripts that need more have it from the base. */
  :where(.head) .heading {
    line-height: 1.08;
  }
  [dir='ltr'] .head .heading {
    letter-spacing: -0.015em;
  }
  .head .heading:lang(ar) {
    line-height: 1.3;
  }
  .lede {
    max-inline-size: 60ch;
    font-size: clamp(1.0625em, 1em + 0.5cqi, 1.3125em);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) 3em;
    margin-block-start: var(--_2);
    padding-block-start: 1.25em;
    border-block-start: var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .figures dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .bone.title {
    max-inline-size: 40em;
    block-size: clamp(6em, 4em + 10cqi, 13em);
  }
  .rest {
    align-content: start;
    min-block-size: 100vh;
  }
  .donor {
    display: block;
  }
  @container (inline-size >= 60em) {
    .head:has(.lede) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: 3em;
      align-items: end;
    }
    .publishers,
    .figures {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .head .heading {
      font-size: 2.25em;
    }
    .heading {
      break-after: avoid;
    }
    .figures {
      break-inside: avoid;
    }
  }
`;
