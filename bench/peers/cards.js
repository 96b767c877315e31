/** A list of cards of a component library, whose tag is given. */
import {loadBriefs} from './briefs.js';

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(Boolean));
  return element;
}

function card(tag, brief) {
  return make(
    tag,
    {id: brief.id},
    make('div', {slot: 'header'}, brief.kind),
    make('h3', {}, brief.url ? make('a', {href: brief.url}, brief.title) : brief.title),
    make('p', {}, brief.meta),
    brief.summary && make('p', {}, brief.summary),
    brief.download && make('a', {slot: 'footer', href: brief.download.url}, brief.download.text),
    ...brief.others.map(({url, text}) => make('a', {slot: 'footer', href: url}, text)),
  );
}

export async function showCards(tag) {
  const place = document.querySelector('brief-list');
  const briefs = await loadBriefs(place.getAttribute('src'));
  place.append(
    make('p', {}, `${briefs.length} publications`),
    ...briefs.map((brief) => card(tag, brief)),
  );
}
