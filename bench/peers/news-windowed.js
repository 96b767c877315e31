/** Rows of one height, of which only those in view are in the document; a field filters them. */
import {day, loadNews, sortNews, styles} from './news.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const height = 96;
const spare = 2;

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

class NewsList extends HTMLElement {
  #all = [];
  #shown = [];
  #words;
  #field = make('input', {type: 'search', ariaLabel: 'Search'});
  #count = make('p', {});
  #rows = make('div', {});
  #window = make('div', {className: 'window'}, this.#rows);

  async connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(this.#field, this.#count, this.#window);
    this.#field.oninput = () => this.#search(this.#field.value);
    this.#window.onscroll = () => this.#draw();
    const src = this.getAttribute('src');
    if (src) this.show(await loadNews(src));
  }

  show(news) {
    this.#all = this.#shown = sortNews(news);
    this.#words = undefined;
    this.#draw();
  }

  #search(query) {
    this.#words ??= this.#all.map(({title, summary}) => fold(`${title}\n${summary}`));
    const words = fold(query).split(/\s+/).filter(Boolean);
    this.#shown = this.#all.filter((_, index) =>
      words.every((word) => this.#words[index].includes(word)),
    );
    this.#window.scrollTop = 0;
    this.#draw();
  }

  #draw() {
    const first = Math.max(0, Math.floor(this.#window.scrollTop / height) - spare);
    const last = first + Math.ceil(640 / height) + 2 * spare;
    this.#count.textContent = `${this.#shown.length} items`;
    this.#rows.style.blockSize = `${this.#shown.length * height}px`;
    this.#rows.replaceChildren(
      ...this.#shown.slice(first, last).map((item, index) => this.#row(item, first + index)),
    );
  }

  #row({title, url, date, source, summary}, index) {
    const row = make(
      'div',
      {className: 'item'},
      make('h3', {}, make('a', {href: url}, title)),
      make('p', {}, `${day.format(new Date(date))} · ${source}`),
      make('p', {}, summary),
    );
    row.style.insetBlockStart = `${index * height}px`;
    return row;
  }
}

customElements.define('news-list', NewsList);
