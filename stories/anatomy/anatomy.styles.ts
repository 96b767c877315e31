import {css} from 'lit';

export const anatomyStyles = css`
  :host {
    display: grid;
    gap: 2rem;
  }
  @media (width >= 60rem) {
    :host {
      align-items: start;
      grid-template-columns: minmax(0, 1fr) 22rem;
    }
    .lists {
      inset-block-start: 1rem;
      max-block-size: calc(100vh - 2rem);
      overflow-y: auto;
      position: sticky;
    }
  }
  h2 {
    font-size: 1.125rem;
    margin-block: 1.5rem 0.25rem;
  }
  h2:first-child {
    margin-block-start: 0;
  }
  p {
    margin-block: 0 0.75rem;
  }
  ul {
    display: grid;
    gap: 0.5rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    align-items: baseline;
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: minmax(8.5rem, max-content) 1fr;
  }
  .tokens li {
    grid-template-columns: 1fr 8rem;
  }
  .tokens li span {
    grid-column: 1 / -1;
  }
  li span,
  p {
    color: color-mix(in srgb, currentColor 78%, transparent);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  label,
  button,
  input,
  pre {
    font:
      0.8125rem / 1.4 ui-monospace,
      monospace;
  }
  label {
    overflow-wrap: anywhere;
  }
  button,
  input {
    background: Field;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 4px;
    color: FieldText;
    min-block-size: 1.75rem;
    padding: 0.125rem 0.5rem;
  }
  button {
    cursor: pointer;
    justify-self: start;
  }
  button[aria-pressed='true'] {
    background: #c2185b;
    border-color: #c2185b;
    color: #fff;
  }
  pre {
    background: color-mix(in srgb, currentColor 6%, transparent);
    margin-block: 1rem 0;
    overflow-x: auto;
    padding: 0.75rem;
  }
`;
