import '@shoelace-style/shoelace/dist/components/card/card.js';
import {showCards} from './cards.js';

void showCards('sl-card');
