import {css} from 'lit';

/** How what opens looks while it is closed. */
export const disclosureStyles = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
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
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.1em;
    rotate: 45deg;
  }
  [open] > summary::before {
    translate: 0 0.1em;
    rotate: 225deg;
  }
`;
