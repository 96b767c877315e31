export * from './elements/brief-card/brief-card.js';
export * from './elements/brief-list/brief-list.js';
export * from './elements/country-list/country-list.js';
export * from './elements/news-feed/news-feed.js';
export * from './elements/project-page/project-page.js';
export * from './elements/video-embed/video-embed.js';
export {addMessages, type Messages} from './base/messages.js';
