import {css} from 'lit';

/** How all below the title block looks; loaded with it. */
export const pageBodyStyles = css`
  .contents {
    padding-block-end: calc(var(--_space) * 2);
  }
  .contents .label,
  .contents ol:not(.open) {
    display: none;
  }
  .opener::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.1em;
    rotate: 45deg;
  }
  .opener[aria-expanded='true']::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  .contents ol {
    margin-block-start: var(--_3);
  }
  .contents a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_border);
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
    margin-block-end: 0.75em;
    font-size: calc(clamp(1.5em, 1.25em + 1.25cqi, 2.125em) * var(--_scale));
    line-height: 1.15;
  }
  .hint {
    max-inline-size: 60ch;
    margin-block: -0.75em 1.5em;
    color: var(--_muted);
  }
  /* Room for what comes to life when it is near. */
  .sections :is(:not(:defined), .far) {
    display: block;
    min-block-size: 40em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* The page says once what each of them would say. Single briefs say it of themselves. */
  .sections :not(#kiosk-briefs)::part(notice) {
    display: none;
  }
  .videos :is(:not(:defined), .far) {
    min-block-size: 24em;
  }
  .videos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 2.5em calc(var(--_space) * 2);
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
    border-block-end: var(--_line);
  }
  .role {
    display: grid;
    gap: var(--_2) var(--_6);
    padding-block: var(--_space);
    border-block-start: var(--_line);
  }
  .role:first-child {
    border-block-start: 2px solid;
  }
  .role dd {
    display: flex;
    align-items: center;
    gap: var(--_3);
  }
  .role:has(img) {
    align-items: center;
  }
  .contact {
    display: grid;
    gap: var(--_3);
    padding-block-start: var(--_space);
    border-block-start: 2px solid;
  }
  /* Room for a finger that takes none from the lines. */
  .role a {
    padding-block: 0.625em;
  }
  .mail {
    font-size: 1.25em;
    font-weight: 600;
  }
  .choice {
    position: sticky;
    inset-block-end: 1em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_1) var(--_space);
    inline-size: fit-content;
    margin: calc(var(--_space) * 2) auto 0;
    padding: var(--_2) var(--_2) var(--_2) 1.25em;
    border-radius: 2em;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    font-weight: 600;
  }
  .choice .button {
    border-color: currentColor;
    border-radius: 2em;
  }
  .choice .button:focus-visible {
    outline-color: currentColor;
  }

  @container (inline-size >= 36em) {
    .role {
      grid-template-columns: 10em minmax(0, 1fr);
      align-items: baseline;
    }
    .role dd {
      grid-column: 2;
    }
  }
  @container (inline-size >= 60em) {
    .page {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: clamp(2.5em, 5cqi, 5em);
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
    section + section {
      margin-block-start: 2.5em;
    }
    .role,
    .contact {
      break-inside: avoid;
    }
  }
`;
