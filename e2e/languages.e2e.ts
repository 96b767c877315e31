/** The page of the gallery that shows one brief list in each language, with the widgets of the packed package. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {findViolations} from './support/axe.js';
import {useGallery} from './support/gallery.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const gallery = useGallery();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

/** The label of the search field. */
const searchIn: Readonly<Record<string, string>> = {
  en: 'Search',
  ar: 'بحث',
  es: 'Buscar',
  fil: 'Maghanap',
  fr: 'Rechercher',
  id: 'Cari',
  ja: '検索',
  km: 'ស្វែងរក',
  ko: '검색',
  ky: 'Издөө',
  lo: 'ຊອກຫາ',
  mn: 'Хайх',
  ms: 'Cari',
  ru: 'Поиск',
  th: 'ค้นหา',
  vi: 'Tìm kiếm',
  'zh-Hans': '搜索',
  'zh-Hant': '搜尋',
};

function labelOf(page: Page, language: string) {
  return page
    .locator(`section[lang="${language}"]`)
    .getByText(searchIn[language] ?? '?', {exact: true});
}

async function open(page: Page): Promise<void> {
  await page.goto(gallery('languages.html'));
  for (const language of Object.keys(searchIn)) await labelOf(page, language).waitFor();
}

it('shows a list in each language that there is, wholly in its own', async () => {
  const {page, uncaught, errors} = await newVisit();
  await open(page);
  const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
    readonly sourceLocale: string;
    readonly targetLocales: readonly string[];
  };
  const shown = await page
    .locator('section')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).lang));
  expect(shown.sort()).toEqual([sourceLocale, ...targetLocales].sort());
  for (const language of targetLocales) {
    const own = await page
      .locator(`section[lang="${language}"] kiosk-brief-list`)
      .evaluate(wordsOf);
    const english = isLatin(language) ? /Show|Search|All\b|countries|Republic of/ : /[a-z]/i;
    expect(own, language).not.toMatch(english);
  }
  expect(errors).toEqual([]);
  expect(uncaught).toEqual([]);
});

function isLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn';
}

/** What a widget shows in the language of its interface: titles in another are marked with that. */
function wordsOf(widget: Element): string {
  const base = widget.shadowRoot?.querySelector('.base')?.cloneNode(true) as HTMLElement;
  for (const foreign of base.querySelectorAll('[lang]')) foreign.remove();
  return base.textContent;
}

it('has nothing that axe finds wrong', async () => {
  const {page} = await newVisit();
  await open(page);
  expect(await findViolations(page)).toEqual([]);
});

it('switches the widgets that follow the page when its language changes, and no others', async () => {
  const {page} = await newVisit();
  await open(page);
  await page.locator('section[lang="en"]').evaluate((section) => section.removeAttribute('lang'));
  const follower = page.locator('section').first();
  for (const language of ['ja', 'km', 'en']) {
    await page.evaluate((tag) => (document.documentElement.lang = tag), language);
    await follower.getByText(searchIn[language] ?? '?', {exact: true}).waitFor();
  }
  await page.evaluate(() => (document.documentElement.lang = 'ar'));
  await follower.getByText('بحث', {exact: true}).waitFor();
  for (const language of Object.keys(searchIn).filter((tag) => tag !== 'en')) {
    expect(await labelOf(page, language).count(), language).toBeGreaterThan(0);
  }
});

it('asks for no language but those that are spoken', async () => {
  partner.set(
    '/',
    html(
      `<script type="module" src="${cdn.origin}/dist/kiosk.js"></script>${list('')}${list('th')}`,
    ),
  );
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.getByText(searchIn['th'] ?? '', {exact: true}).waitFor();
  const asked = cdn.requests.filter((path) => path.includes('/locales/'));
  expect(asked.sort()).toEqual(['/dist/locales/message-ids.js', '/dist/locales/th.js']);
});

function list(lang: string): string {
  const manifest = `${publisher.origin}/sse-asia/manifest.json`;
  return `<kiosk-brief-list lang="${lang}" filters src="${manifest}"></kiosk-brief-list>`;
}

it('speaks English when a language cannot be loaded', async () => {
  partner.set(
    '/',
    html(`<script type="module" src="${cdn.origin}/dist/kiosk.js"></script>${list('ko')}`),
  );
  cdn.set('/dist/locales/ko.js', (_request, response) => response.writeHead(500).end());
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await page.getByText('Search', {exact: true}).waitFor();
  expect(uncaught).toEqual([]);
});

it('says things as a page wants, and a language that the page adds', async () => {
  const script = `<script type="module">
    import {addMessages} from '${cdn.origin}/dist/kiosk.js';
    addMessages('id', {Search: 'Temukan'});
    addMessages('jv', {Search: 'Golek', '{0} of {1}': '{0} saka {1}'});
  </script>`;
  partner.set('/', html(script + list('id') + list('jv')));
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.getByText('Temukan', {exact: true}).waitFor();
  await page.getByText('Golek', {exact: true}).waitFor();
});
