/** What is wrong with what widgets have drawn, whatever they were given. */
import {nodesIn} from './nodes.js';

/** Elements that widgets are made of. */
const knownElements = new Set(
  `a article b bdi button circle dd defs details div dl dt figcaption figure form g h1 h2 h3 h4 h5 h6 header iframe img input
  label li mark nav ol option p path pattern rect section select slot source span strong summary svg text time track ul
  video`.split(/\s+/),
);

/** Who plays videos. */
const playerHosts = ['www.youtube-nocookie.com', 'player.vimeo.com'];

const addressAttributes = ['href', 'src', 'poster'];

/** What is wrong with an element: nothing, for any manifest. */
export function findingsAt(element: Element): readonly string[] {
  const {localName} = element;
  const findings: string[] = [];
  if (!knownElements.has(localName) && !localName.startsWith('kiosk-')) findings.push('unknown');
  for (const {name, value} of element.attributes) {
    const isOurs = name === 'style' && /^--_n: \d+;$/.test(value);
    if (/^on|^style$|^srcdoc$|:href$|^(form)?action$/.test(name) && !isOurs)
      findings.push(`${name}=${value}`);
    if (!addressAttributes.includes(name)) continue;
    const {protocol, username, password} = new URL(value);
    const allowed = name === 'href' ? ['https:', 'http:', 'mailto:'] : ['https:', 'http:'];
    if (!allowed.includes(protocol) || username + password !== '') findings.push(`to ${value}`);
  }
  if (localName === 'iframe' && !playerHosts.includes(new URL(element.getAttribute('src')!).host))
    findings.push('a strange frame');
  const leadsAway = localName === 'iframe' || (localName === 'a' && isForeign(element));
  if (leadsAway && element.getAttribute('referrerpolicy') !== 'strict-origin-when-cross-origin')
    findings.push('no policy for referrers');
  if (leadsAway && localName === 'a' && element.getAttribute('rel') !== 'noopener')
    findings.push('no rel');
  return findings.map((finding) => `${localName}: ${finding}`);
}

function isForeign(link: Element): boolean {
  return new URL(link.getAttribute('href')!).origin !== location.origin;
}

/** What a program says where it has no words. No manifest of these tests says so. */
const slip = /\bundefined\b|\bNaN\b|\bnull\b|\[object |Invalid Date|\bInfinity\b|function ?\(/;

/** What would be there for readers, and say nothing. */
const saying = 'a, button, summary, h1, h2, h3, h4, h5, h6, option, dt, dd, li, p, label';

/** What is wrong with the words of an element: that there are none, or those of a program. */
export function slipsAt(element: Element): readonly string[] {
  const findings: string[] = [];
  const own = [...element.childNodes].filter((node) => node instanceof Text);
  const texts = own.map(({data}) => data);
  for (const {name, value} of element.attributes)
    if (
      !['href', 'src', 'id', 'class', 'part', 'for', 'query'].includes(name) &&
      !name.startsWith('data-')
    )
      texts.push(value);
  findings.push(...texts.filter((text) => slip.test(text)));
  if (
    element.matches(saying) &&
    !element.matches('[role=status], .count, [part=count]') &&
    isMute(element)
  )
    findings.push('says nothing');
  return findings.map(
    (finding) => `${element.localName}.${element.getAttribute('class') ?? ''}: ${finding}`,
  );
}

function isMute(element: Element): boolean {
  const {textContent} = element;
  if (/[^\s\u00AD\u200B-\u200F]/.test(textContent) || element.getAttribute('aria-label'))
    return false;
  return (
    element.querySelector('slot, kiosk-brief-card, img[alt]:not([alt=""]), [aria-label]') === null
  );
}

/** Whether a widget still looks as if it were loading. */
export function isUnfinished({shadowRoot}: Element): boolean {
  const base = shadowRoot?.querySelector('.base');
  return base?.getAttribute('aria-busy') !== 'false' || Boolean(shadowRoot?.querySelector('.bone'));
}

/** All that is wrong with widgets that stand in a container of 320 px, if it is shown. */
export function findingsIn(widgets: readonly Element[]): readonly string[] {
  return widgets.flatMap((widget) => {
    const nodes = [...nodesIn(widget.shadowRoot!)];
    const elements = nodes.filter((node) => node instanceof Element);
    const findings = elements.flatMap((element) => [...findingsAt(element), ...slipsAt(element)]);
    if (nodes.length >= 20_000) findings.push(`${nodes.length} nodes`);
    const busy = [widget, ...elements].filter((each) => each.shadowRoot && isUnfinished(each));
    for (const {localName} of busy) findings.push(`${localName} is not done`);
    if (!/\S/.test(nodes.map((node) => (node instanceof Text ? node.data : '')).join('')))
      findings.push('nothing to read');
    const isWide = widget.scrollWidth > widget.clientWidth + 1;
    const out = isWide ? widest(nodes, widget) : undefined;
    if (out) findings.push(`${widget.scrollWidth} px wide: ${out}`);
    return [...new Set(findings)].map((finding) => `${widget.localName} › ${finding}`);
  });
}

/** The innermost node that sticks out for readers to see. */
function widest(nodes: readonly Node[], widget: Element): string | undefined {
  const {left, right} = widget.getBoundingClientRect();
  const out = nodes.findLast((node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest('svg, .visually-hidden')) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = (node instanceof Text ? range : element).getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  });
  return out && `${out.nodeName} ${out.textContent?.trim().slice(0, 40) ?? ''}`;
}
