import 'project-kiosk/elements/brief-list.js';
import 'project-kiosk/elements/news-feed.js';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.getElementById('app')!});
