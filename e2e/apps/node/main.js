/** Reads a manifest where there is no page, beside the widgets, as what renders on a server does. */
import 'project-kiosk/elements/brief-list.js';
import 'project-kiosk/kiosk.js';
import 'project-kiosk/react';
import {readFileSync} from 'node:fs';
import {BriefList} from 'project-kiosk';
import {parseManifest, selectBriefs, selectText} from 'project-kiosk/manifest.js';
import {addMessages} from 'project-kiosk/messages.js';

const manifest = parseManifest(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const titles = selectBriefs(manifest).map(({title}) => selectText(title, ['en'], 'en').value);

console.log(JSON.stringify({titles, element: typeof BriefList, addMessages: typeof addMessages}));
