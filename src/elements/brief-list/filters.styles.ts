import {css} from 'lit';

/** How filters look; loaded with them. */
export const filterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: var(--_3);
    margin-block-end: var(--_space);
  }
  .field {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-inline: 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--kiosk-button-radius, var(--_radius));
    background: var(--kiosk-color-background, Field);
    color: var(--kiosk-color-text, FieldText);
    font-weight: 400;
  }
  /* All browsers but Firefox add 4 pixels: what is chosen stands below what is typed. */
  @supports not (-moz-appearance: none) {
    .field select {
      padding-inline: calc(0.75em - 4px);
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
