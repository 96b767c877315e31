// @ts-check
/** What the page itself does: its two switches, and the snippets. The widgets need none of this. */

const defaults = {lang: 'en', theme: 'system'};
const switches = /** @type {HTMLFormElement} */ (document.getElementById('switches'));
const template = /** @type {HTMLTemplateElement} */ (document.getElementById('snippet'));

for (const section of document.querySelectorAll('main section')) addSnippet(section);

const asked = new URLSearchParams(location.search);
for (const [name, value] of Object.entries(defaults)) choose(name, asked.get(name) ?? value);
applyChoices();
switches.hidden = false;
switches.addEventListener('change', () => {
  applyChoices();
  rememberChoices();
});

/**
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  const input = switches.querySelector(`[name="${name}"][value="${CSS.escape(value)}"]`);
  if (input instanceof HTMLInputElement) input.checked = true;
}

/** @param {string} name */
function chosen(name) {
  return String(new FormData(switches).get(name));
}

function applyChoices() {
  const language = chosen('lang');
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = chosen('theme');
  for (const element of document.querySelectorAll('[data-bahasa]')) translate(element, language);
}

/**
 * The page's few words stand in English in the markup, with the Indonesian beside them in `data-bahasa`.
 *
 * @param {Element} element
 * @param {string} language
 */
function translate(element, language) {
  if (!(element instanceof HTMLElement)) return;
  const {dataset} = element;
  dataset['english'] ??= element.textContent;
  element.textContent = (language === 'id' ? dataset['bahasa'] : dataset['english']) ?? '';
}

/** In the address, so that a reload and a link keep them; nothing is stored. */
function rememberChoices() {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(defaults)) {
    if (chosen(name) === value) address.searchParams.delete(name);
    else address.searchParams.set(name, chosen(name));
  }
  history.replaceState(null, '', address);
}

/**
 * Under the widget, what to paste to have it: read from the page, so that it is what the page does.
 *
 * @param {Element} section
 */
function addSnippet(section) {
  const widget = [...section.querySelectorAll('*')].find(isWidget);
  if (widget === undefined) return;
  const text = snippet([widget, ...followers(widget)]);
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const code = /** @type {HTMLElement} */ (copy.querySelector('code'));
  const button = /** @type {HTMLButtonElement} */ (copy.querySelector('button'));
  code.textContent = text;
  button.addEventListener('click', () => navigator.clipboard.writeText(text));
  widget.after(copy);
}

/** @param {Element} element */
function isWidget({localName}) {
  return localName.startsWith('kiosk-');
}

/** @param {Element} widget */
function followers(widget) {
  const ids = widget.getAttribute('for')?.split(' ') ?? [];
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

/** @param {readonly Element[]} widgets */
function snippet(widgets) {
  const manifest = absolute('../sse-asia/manifest.json');
  return [
    `<link rel="preload" href="${manifest}" as="fetch" crossorigin>`,
    `<script type="module" src="${absolute('../../dist/kiosk.js')}"></script>`,
    ...widgets.map((widget) => tag(widget, manifest)),
  ].join('\n');
}

/**
 * @param {Element} widget
 * @param {string} manifest
 */
function tag(widget, manifest) {
  const {localName, attributes, firstElementChild: fallback} = widget;
  const given = [...attributes].map(({name, value}) => (value ? `${name}="${value}"` : name));
  const link = `<a href="${fallback?.getAttribute('href')}">${fallback?.textContent.trim()}</a>`;
  return `<${[localName, `src="${manifest}"`, ...given].join(' ')}>\n  ${link}\n</${localName}>`;
}

/** @param {string} address */
function absolute(address) {
  return new URL(address, document.baseURI).href;
}
