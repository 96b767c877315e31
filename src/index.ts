export * from './elements/brief-card/brief-card.js';
export * from './elements/brief-list/brief-list.js';
