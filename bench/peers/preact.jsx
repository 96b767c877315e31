import {render} from 'preact';
import {styles} from './briefs.js';
import {BriefList} from './list.jsx';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const place = document.querySelector('brief-list');
render(<BriefList src={place.getAttribute('src')} />, place);
