import {css} from 'lit';

/** How a citation looks; loaded with it. */
export const citationStyles = css`
  .citation,
  .row {
    padding-block-end: 0.5em;
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.5em;
  }
`;
