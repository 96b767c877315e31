/** A manifest that the application makes of what it has itself. */
import {parseManifest} from 'project-kiosk/manifest.js';

export const own = parseManifest({
  version: 1,
  project: {title: 'The partner'},
  news: [{id: 'own', title: 'News from the application', date: '2024-06-01'}],
});
