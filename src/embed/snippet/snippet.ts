/**
 * The page on which somebody without a developer chooses a widget and gets what to paste. It needs only the built files
 * that lie beside it.
 */
import {render} from 'lit';
import '../embed-host.js';
import {webAddress, webFolder} from './addresses.js';
import {changeChoices, readChoices, readForm, writeChoices} from './choices.js';
import {loadBuilt, loadManifest, type Loaded} from './load.js';
import {renderPage} from './page.js';
import {makeState, type Surroundings} from './state.js';

const home = new URL('.', location.href).href;
const main = document.querySelector('main') ?? document.body;
let choices = readChoices(new URLSearchParams(location.search));
let around: Surroundings = {
  loaded: {source: ''},
  home,
  built: undefined,
  isOpen: true,
};

function show(): void {
  render(renderPage(makeState(choices, around)), main);
}

/** Draws again with what has been learnt since. */
function learn(more: Partial<Surroundings>): void {
  around = {...around, ...more};
  show();
}

async function readManifest(): Promise<void> {
  const source = webAddress(choices.src);
  choices = {...choices, src: source ?? choices.src};
  if (source === undefined) {
    const problem = choices.src && 'This is no web address.';
    learn({loaded: {source: '', ...(problem && {problem})}});
    return;
  }
  learn({loaded: {source, problem: 'Reading the manifest …'}});
  const loaded: Loaded = await loadManifest(source);
  // Another address may have been written meanwhile.
  if (around.loaded.source === source) learn({loaded});
}

async function readBuilt(): Promise<void> {
  const files = webFolder(choices.files) ?? home;
  const built = await loadBuilt(files);
  if (files === (webFolder(choices.files) ?? home)) learn({built});
}

/** Whether this host lets other sites load: its own pages may see what it answers. */
async function readLeave(): Promise<void> {
  const answer = await fetch('./integrity.json', {method: 'HEAD'}).catch(() => undefined);
  learn({isOpen: answer?.headers.get('access-control-allow-origin') === '*'});
}

main.addEventListener('change', ({target}) => {
  const form = main.querySelector('form');
  if (!form || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  choices = changeChoices(readForm(form, choices), target.name);
  history.replaceState(null, '', `?${writeChoices(choices)}`);
  show();
  if (target.name === 'src') void readManifest();
  if (target.name === 'files') void readBuilt();
});

show();
void readManifest();
void readBuilt();
void readLeave();
