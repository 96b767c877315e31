import '@awesome.me/webawesome/dist/components/card/card.js';
import {showCards} from './cards.js';

void showCards('wa-card');
