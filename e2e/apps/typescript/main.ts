import 'project-kiosk/elements/brief-list.js';
import 'project-kiosk/elements/news-feed.js';
import {own} from '../own.js';

const app = document.getElementById('app')!;
const output = document.createElement('output');

const list = document.createElement('kiosk-brief-list');
list.filters = 'search';
list.headingLevel = 2;
list.innerHTML = '<a href="/briefs">The briefs</a>';
list.addEventListener('kiosk-load', ({manifest}) => {
  output.value = `${manifest.outputs.length} outputs, “”`;
});
document.addEventListener('kiosk-filter', ({filter: {query = ''}}) => {
  output.value = output.value.replace(/“.*”/, `“${query}”`);
});

const news = document.createElement('kiosk-news-feed');
news.className = 'own';
news.manifest = own;

const toggle = button('Hide', () => {
  if (list.isConnected) [list, news].forEach((element) => element.remove());
  else app.append(list, news);
  toggle.textContent = list.isConnected ? 'Hide' : 'Show';
});
const japan = button('Only Japan', () => {
  list.filter = {country: 'JP'};
});

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

const heading = document.createElement('h1');
heading.textContent = 'A partner';
app.append(heading, toggle, japan, output, list, news);
