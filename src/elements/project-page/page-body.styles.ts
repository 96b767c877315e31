import {css} from 'lit';

/** How all below the title block looks; loaded with it. */
export const pageBodyStyles = css`
  .contents {
    padding-block-end: 2rem;
  }
  .contents .label,
  .contents ol:not(.open) {
    display: none;
  }
  .opener::after {
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    content: '';
    transform: translateY(-0.1em) rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .contents ol {
    margin-block-start: 0.75rem;
  }
  .contents a {
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline-start: 1rem;
    border-inline-start: 0.125rem solid var(--_border);
    color: var(--_muted);
    line-height: 1.25;
    text-decoration: none;
  }
  .contents a:hover,
  .contents [aria-current] {
    color: var(--_text);
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents [aria-current] {
    border-color: var(--_accent);
  }

  section {
    scroll-margin-block-start: var(--_top);
  }
  section:focus {
    outline: none;
  }
  section + section {
    margin-block-start: var(--_gap);
  }
  section > .heading {
    margin-block-end: 1.5rem;
    font-size: clamp(1.5rem, 1.25rem + 1.25cqi, 2.125rem);
    line-height: 1.15;
  }
  .hint {
    max-inline-size: 60ch;
    margin-block: -0.75rem 1.5rem;
    color: var(--_muted);
  }
  /* Room for what comes to life when it is near. */
  .sections :not(:defined) {
    display: block;
    min-block-size: 40rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* The page says once what each of them would say. Single briefs say it of themselves. */
  .sections :not(#kiosk-briefs)::part(notice) {
    display: none;
  }
  .videos :not(:defined) {
    min-block-size: 24rem;
  }
  .videos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 2.5rem 2rem;
  }
  .videos > :first-child {
    grid-column: 1 / -1;
  }
  .evaluations {
    display: grid;
    gap: var(--_gap);
  }
  .roles {
    display: grid;
    border-block-end: 1px solid var(--_border);
  }
  .role {
    display: grid;
    gap: 0.5rem 1.5rem;
    padding-block: 1rem;
    border-block-start: 1px solid var(--_border);
  }
  .role:first-child {
    border-block-start: 0.125rem solid;
  }
  .role dd {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }
  .role:has(img) {
    align-items: center;
  }
  .contact {
    display: grid;
    gap: 0.75rem;
    padding-block-start: 1rem;
    border-block-start: 0.125rem solid;
  }
  .role a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    margin-block: -0.625rem;
  }
  .mail {
    font-size: 1.25em;
    font-weight: 600;
  }
  .choice {
    position: sticky;
    inset-block-end: 1rem;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 1rem;
    inline-size: fit-content;
    margin: 2rem auto 0;
    padding: 0.5rem 0.5rem 0.5rem 1.25rem;
    border-radius: 2rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .choice .button {
    border-color: currentColor;
    border-radius: 2rem;
  }
  .choice .button:focus-visible {
    outline-color: currentColor;
  }

  @container (inline-size >= 36rem) {
    .role {
      grid-template-columns: 10rem minmax(0, 1fr);
      align-items: baseline;
    }
    .role dd {
      grid-column: 2;
    }
  }
  @container (inline-size >= 60rem) {
    .page {
      display: grid;
      grid-template-columns: 12rem minmax(0, 1fr);
      column-gap: clamp(2.5rem, 5cqi, 5rem);
    }
    .contents {
      position: sticky;
      inset-block-start: var(--_top);
      align-self: start;
      max-block-size: calc(100vh - var(--_top));
      overflow-y: auto;
    }
    .contents .label {
      display: block;
      font-weight: 600;
    }
    .contents ol:not(.open) {
      display: block;
    }
    .opener {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .contents [aria-current] {
      border-color: Highlight;
    }
    .choice {
      border: 1px solid;
    }
  }
  @media print {
    .contents,
    .hint,
    .choice {
      display: none;
    }
    ::part(count) {
      break-after: avoid;
    }
    ::part(item),
    ::part(country) {
      break-inside: avoid;
    }
    .page {
      display: block;
      --kiosk-brief-list-item: 100%;
    }
    .role a {
      display: inline;
    }
    section + section {
      margin-block-start: 2.5rem;
    }
    .role,
    .contact {
      break-inside: avoid;
    }
  }
`;
