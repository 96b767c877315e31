import {html, nothing, type TemplateResult} from 'lit';
import {KioskDownloadEvent, KioskOpenEvent, type LinkTarget} from './events.js';

interface LinkOptions {
  readonly part?: string;
  readonly className?: string;
  /** Name for assistive technology, when the visible text alone would not be unique in the page. */
  readonly label?: string | undefined;
  /** BCP 47 tag of what the link leads to. */
  readonly language?: string | undefined;
  /** Whether it leads to a document, and so counts as a download. */
  readonly isDocument?: boolean;
}

/** A link out of a widget, which tells the page when a reader follows it. */
export function renderLink(
  target: LinkTarget,
  content: unknown,
  {part = 'link', className = '', label, language, isDocument = false}: LinkOptions = {},
): TemplateResult {
  const announce = ({currentTarget}: Event) => {
    const event = isDocument
      ? new KioskDownloadEvent({...target, language: language ?? ''})
      : new KioskOpenEvent(target);
    currentTarget?.dispatchEvent(event);
  };
  return html`<a
    class=${className}
    part=${part}
    href=${target.url}
    hreflang=${language ?? nothing}
    aria-label=${label ?? nothing}
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    @click=${announce}
    >${content}</a
  >`;
}
