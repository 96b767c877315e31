/** Libraries of partners that change what is built in, as they are: Angular's zone.js, and the lockdown of SES. */
import {readFileSync} from 'node:fs';
import {expect, inject, it} from 'vitest';
import {settled} from './support/every-widget.js';
import {usePlainPage} from './support/plain.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath, openWidgets, use, viewport, widgets} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const library = (path: string) =>
  `<script>${readFileSync(`node_modules/${path}`, 'utf8').replaceAll('</script', '<\\/script')}</script>`;
const kiosk = (file: string) => `<script type="module" src="${cdn.origin}/dist/${file}"></script>`;

/** What runs when the widgets of the page have been registered, or are on their way. */
const afterwards = (script: string) => script.replaceAll('<script>', '<script type="module">');

const body = () => `<body data-kiosk-src="${publisher.origin + manifestPath}">${widgets}
  <kiosk-country-map></kiosk-country-map><kiosk-evaluation></kiosk-evaluation>
  <kiosk-project-page sections="organisations contact"></kiosk-project-page>`;

const zone = ['zone', 'zone-patch-fetch', 'zone-patch-resize-observer', 'webapis-media-query']
  .map((name) => library(`zone.js/bundles/${name}.umd.min.js`))
  .join('');
const lock = (options = '') => `<script>lockdown(${options});</script>`;
const ses = library('ses/dist/lockdown.umd.min.js');
const strictest = `{overrideTaming: 'min', errorTaming: 'safe', stackFiltering: 'concise', localeTaming: 'safe',
  consoleTaming: 'safe', regExpTaming: 'safe', domainTaming: 'safe', legacyRegeneratorRuntimeTaming: 'safe'}`;

const isZone = 'typeof Zone === "function"';
const isLocked = 'Object.isFrozen(Array.prototype) && Object.isFrozen(Promise)';

/** The head of a page, and what tells that its library is at work. */
const hosts = {
  'zone.js, which comes first': [() => zone + kiosk('loader.js'), isZone],
  'zone.js, which comes later': [() => kiosk('kiosk.js') + afterwards(zone), isZone],
  'SES at its strictest': [() => ses + lock(strictest) + kiosk('loader.js'), isLocked],
  'SES, locked when the widgets are there': [
    () => kiosk('kiosk.js') + afterwards(ses + lock()),
    isLocked,
  ],
} as const;

const expectPlain = usePlainPage(newVisit, partner, () => html(kiosk('kiosk.js') + body()));

for (const [name, [head, isAtWork]] of Object.entries(hosts)) {
  it(`looks and works as on a plain page beside ${name}`, async () => {
    partner.set('/', html(head() + body()));
    const {page, errors, uncaught} = await newVisit({viewport});
    await openWidgets(page, partner.origin);
    await settled(page);
    expect(await page.evaluate(isAtWork)).toBe(true);
    await expectPlain(page);
    await use(page);
    expect([...errors, ...uncaught]).toEqual([]);
  });
}
