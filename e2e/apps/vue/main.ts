import 'project-kiosk/elements/brief-list.js';
import 'project-kiosk/elements/news-feed.js';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
