import {css} from 'lit';

export const briefListStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 0.75rem;
    margin-block-end: 1rem;
  }
  .field {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font-weight: 400;
  }
  .count {
    margin-block-end: 0.75rem;
  }
  .briefs {
    display: grid;
    gap: var(--kiosk-brief-list-gap, 1.5rem);
  }
  .briefs > .bone {
    min-block-size: 20rem;
  }
  .grid {
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(var(--kiosk-brief-list-item, 16rem), 100%), 1fr)
    );
  }
  .compact {
    gap: 0;
  }
  .compact > .bone {
    min-block-size: 4rem;
    margin-block-end: 0.5rem;
  }
  .line {
    gap: 0.125rem;
    padding-block: 0.75rem;
    border-width: 0 0 1px;
    border-radius: 0;
    background: none;
  }
  .line .heading {
    font-size: 1em;
  }
  .more {
    margin-block-start: 1.5rem;
  }
  @container (inline-size >= 34rem) {
    .list > .bone {
      min-block-size: 14rem;
    }
  }
`;
