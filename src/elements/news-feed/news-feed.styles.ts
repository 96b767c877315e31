import {css} from 'lit';

export const newsFeedStyles = css`
  .item {
    --_gap: var(--kiosk-news-feed-gap, calc(var(--_space) * 1.25));
    position: relative;
    display: grid;
    gap: 0.375em var(--_6);
    padding-block: var(--_gap);
    border-block-start: var(--_line);
  }
  .item:first-child {
    border-block-start: 2px solid;
  }
  .item:last-child {
    border-block-end: var(--_line);
  }
  .item:focus {
    outline: none;
  }
  .image {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    margin-block-end: 0.375em;
    border-radius: var(--_radius);
    background: var(--_surface);
    object-fit: cover;
    /* What is said in place of one that does not come may be one long word. */
    overflow: hidden;
  }
  .what {
    display: grid;
    gap: 0.375em;
    align-content: start;
    min-inline-size: 0;
  }
  .heading a {
    text-decoration-color: var(--_border);
  }
  .heading a::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  .item:hover .heading a {
    text-decoration-color: currentColor;
  }
  .heading a:focus-visible {
    outline: none;
  }
  .heading a:focus-visible::before {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .summary {
    max-inline-size: 68ch;
  }
  .pinned {
    color: var(--_text);
    font-weight: 650;
  }
  .pinned::before {
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_accent);
    content: '';
  }
  .badge {
    padding: 0.0625em 0.4em;
    border: var(--_line);
    border-radius: calc(var(--_radius) / 2);
    white-space: nowrap;
  }
  .count,
  .further {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_3) var(--_space);
  }
  .count {
    justify-content: space-between;
    margin-block-end: var(--_3);
  }
  .further:has(button) {
    margin-block-start: var(--_space);
  }
  .outcome:empty {
    position: absolute;
  }
  @container (min-width: 30em) {
    .item:has(.image) {
      grid-template-columns: minmax(0, 1fr) 9em;
    }
    .image {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      aspect-ratio: 3 / 2;
      margin: 0;
    }
  }
  @container (min-width: 44em) {
    .item,
    .item:has(.image) {
      grid-template-columns: 9em minmax(0, 1fr) 11em;
      align-items: baseline;
    }
    .when {
      flex-direction: column;
      grid-column: 1;
    }
    .when .fact::before {
      content: none;
    }
    .what {
      grid-area: 1 / 2 / 2 / -1;
      max-inline-size: 46em;
    }
    .item:has(.image) .what {
      grid-area: 1 / 2;
    }
    .image {
      grid-area: 1 / 3;
    }
  }
  @container (min-width: 64em) {
    .item,
    .item:has(.image) {
      grid-template-columns: 12em minmax(0, 46em) minmax(11em, 1fr);
    }
    .image {
      justify-self: end;
      max-inline-size: 13em;
    }
  }
`;
