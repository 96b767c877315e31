/** The search on a partner's page: what searches is a file of its own, asked for when a reader turns to it. */
import {expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const engine = '/dist/search-engine.js';

const withSearch = (file: string) =>
  html(
    `<script type="module" src="${cdn.origin}/dist/${file}"></script>
    <kiosk-search src="${publisher.origin}/sse-asia/manifest.json"></kiosk-search>`,
  );

for (const file of ['kiosk.js', 'elements/search.js', 'loader.js']) {
  it(`searches with dist/${file}, and loads what searches when a reader turns to it`, async () => {
    partner.set('/', withSearch(file));
    const {page, uncaught, errors} = await newVisit();
    await page.goto(partner.origin);
    const field = page.getByRole('searchbox', {name: 'Search'});
    await field.waitFor();
    expect(cdn.requests).not.toContain(engine);
    await field.fill('lokakarya');
    await page.getByRole('heading', {name: 'Interim research workshop', exact: true}).waitFor();
    expect(cdn.count(engine)).toBe(1);
    expect(uncaught).toEqual([]);
    expect(errors).toEqual([]);
  });
}

it('says that what searches cannot be loaded, and tries again as the reader types', async () => {
  partner.set('/', withSearch('kiosk.js'));
  cdn.set(engine, (_request, response) => {
    response.writeHead(503).end();
  });
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  const field = page.getByRole('searchbox', {name: 'Search'});
  await field.click();
  await page.getByText('The search could not be loaded.').waitFor();
  cdn.set(engine, cdn.files);
  await field.pressSequentially('vietnam');
  await page.getByRole('heading', {name: 'Viet Nam', exact: true}).waitFor();
  expect(uncaught).toEqual([]);
});
