import {css} from 'lit';

export const projectPageStyles = css`
  :host {
    --_gap: var(--kiosk-project-page-gap, clamp(3.5rem, 2.5rem + 3cqi, 5.5rem));
    --_top: var(--kiosk-project-page-top, 1.5rem);
  }
  .head {
    display: grid;
    gap: clamp(1rem, 0.75rem + 1cqi, 1.75rem);
    padding-block: 1.25rem clamp(2rem, 1.5rem + 2cqi, 3.5rem);
    border-block-start: 0.25rem solid var(--_accent);
  }
  .publishers,
  .publishers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    font-weight: 600;
  }
  .publishers {
    column-gap: 2rem;
  }
  img {
    max-inline-size: 10rem;
    object-fit: contain;
  }
  .heading {
    font-family: var(--kiosk-project-page-title-font, inherit);
    font-weight: var(--kiosk-project-page-title-weight, 650);
  }
  .head .heading {
    max-inline-size: 22ch;
    font-size: clamp(2rem, 1.25rem + 3.75cqi, 4rem);
    line-height: 1.08;
  }
  [dir='ltr'] .head .heading {
    letter-spacing: -0.015em;
  }
  .lede {
    max-inline-size: 60ch;
    font-size: clamp(1.0625rem, 1rem + 0.5cqi, 1.3125rem);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 3rem;
    margin-block-start: 0.5rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_border);
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
    max-inline-size: 40rem;
    block-size: clamp(6rem, 4rem + 10cqi, 13rem);
  }
  .rest {
    align-content: start;
    min-block-size: 100vh;
  }
  .donor {
    display: block;
  }
  @container (inline-size >= 60rem) {
    .head:has(.lede) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: 3rem;
      align-items: end;
    }
    .publishers,
    .figures {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .head .heading {
      font-size: 2.25rem;
    }
    .heading {
      break-after: avoid;
    }
    .figures {
      break-inside: avoid;
    }
  }
`;
