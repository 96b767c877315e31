import {loadBriefs, styles} from './briefs.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(Boolean));
  return element;
}

const link = (className, {url, text}) => make('a', {className, href: url}, text);

function card(brief) {
  return make(
    'li',
    {},
    make(
      'article',
      {id: brief.id},
      make('div', {className: 'cover', ariaHidden: 'true'}, brief.kind),
      make(
        'div',
        {className: 'body'},
        make('p', {className: 'kind'}, brief.kind),
        make('h3', {}, brief.url ? link('', {url: brief.url, text: brief.title}) : brief.title),
        make('p', {className: 'meta'}, brief.meta),
        brief.summary && make('p', {}, brief.summary),
        brief.download && link('download', brief.download),
        ...brief.others.map((other) => link('', other)),
      ),
    ),
  );
}

class BriefList extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const briefs = await loadBriefs(this.getAttribute('src'));
    root.append(
      make('p', {}, `${briefs.length} publications`),
      make('ul', {}, ...briefs.map(card)),
    );
  }
}

customElements.define('brief-list', BriefList);
