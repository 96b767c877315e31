/**
 * One widget in a frame, for sites that take no script: `embed.html?widget=brief-list&src=…&lang=id`. What else stands
 * in the address becomes an attribute, if the widget has such a one. The frame needs no more than
 * `sandbox="allow-scripts"`, and tells whoever holds it how tall it is.
 */
import type {LinkTarget} from '../base/events.js';
import {isWidget} from './loader.js';

/** What the frame sends to the page that holds it; the same fields as WordPress's frames send to theirs. */
export interface FrameMessage {
  /** `height`: how tall the content is. `link`: a reader follows a link. */
  readonly message: 'height' | 'link';
  /** CSS pixels, or an absolute address. */
  readonly value: number | string;
  /** What the holder put into the fragment of the frame's address (`#?secret=…`), to know the frame by. */
  readonly secret: string;
}

const main = document.querySelector('main') ?? document.body;
const sheet = new CSSStyleSheet();
sheet.replaceSync('body{margin:0;padding:1px;font-family:system-ui,sans-serif}');
document.adoptedStyleSheets.push(sheet);

let secret = /secret=(\w+)/.exec(location.hash)?.[1] ?? '';

function tell(message: FrameMessage['message'], value: FrameMessage['value']): void {
  const told: FrameMessage = {message, value, secret};
  // Whoever holds the frame may know; nothing in it is secret from them.
  if (window.parent !== window) window.parent.postMessage(told, '*');
}

function tellHeight(): void {
  tell('height', Math.ceil(document.body.getBoundingClientRect().height));
}

function show(query: URLSearchParams): void {
  const name = query.get('widget') ?? '';
  const source = webAddress(query.get('src'));
  if (!isWidget(name) || source === undefined) {
    main.textContent =
      'This address shows nothing: it needs ?widget=brief-list, or another widget, and &src= with the web address of a manifest.';
    return;
  }
  document.documentElement.lang = query.get('lang') ?? '';
  const widget = document.createElement(`kiosk-${name}`);
  widget.setAttribute('src', source);
  // WordPress hides a frame until it says how tall it is, and in a hidden one no observer is called.
  for (const type of ['kiosk-load', 'kiosk-error']) widget.addEventListener(type, tellHeight);
  main.append(widget);
  void customElements.whenDefined(widget.localName).then((type) => {
    const known = (type as typeof type & {observedAttributes: readonly string[]})
      .observedAttributes;
    for (const [attribute, value] of query) {
      if (attribute !== 'src' && known.includes(attribute)) widget.setAttribute(attribute, value);
    }
  });
}

/** An absolute address on the web; nothing else is ever fetched. */
function webAddress(value: string | null): string | undefined {
  try {
    const url = new URL(value ?? '', location.href);
    return value && /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

show(new URLSearchParams(location.search));
new ResizeObserver(tellHeight).observe(document.body);

// WordPress asks once it has given the frame a secret.
window.addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  const asked = data as {message?: unknown; secret?: unknown} | null;
  if (source !== window.parent || asked?.message !== 'ready') return;
  if (typeof asked.secret === 'string') ({secret} = asked as {secret: string});
  tellHeight();
});

/**
 * In a frame that may open nothing, the page around it may follow the link. WordPress follows it to the frame's own host
 * only: for any other it is told where the record stands in this page, which outside a frame opens every link.
 */
function tellLink({id, url}: LinkTarget): void {
  tell('link', url);
  if (secret !== '' && new URL(url).host !== location.host)
    tell('link', `${location.href.replace(/#.*/, '')}#kiosk=${id}`);
}

document.addEventListener('kiosk-open', tellLink);
document.addEventListener('kiosk-download', tellLink);
