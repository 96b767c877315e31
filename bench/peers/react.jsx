import {createRoot} from 'react-dom/client';
import {styles} from './briefs.js';
import {BriefList} from './list.jsx';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const place = document.querySelector('brief-list');
createRoot(place).render(<BriefList src={place.getAttribute('src')} />);
