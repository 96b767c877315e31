import {expect} from '@open-wc/testing';
import Color from 'colorjs.io';
import {define} from '../base/define.js';
import type {ManifestElement} from '../base/manifest-element.js';
import {BriefList} from '../elements/brief-list/brief-list.js';
import {EventList} from '../elements/event-list/event-list.js';
import type {Manifest} from '../manifest/model.js';
import {makeBrief, makeEvent, makeManifest} from '../testing/builders.js';
import {all, mount} from '../testing/mount.js';

define('kiosk-brief-list', BriefList);
define('kiosk-event-list', EventList);

const themes = ['none', 'neutral', 'ilo', 'university', 'ministry'];
const schemes = ['light', 'dark'];

/** All colours of covers, statuses and buttons: as many briefs as a series has colours, and one about two countries. */
const briefs: Manifest = makeManifest({
  outputs: [
    makeBrief({title: 'Whole', countries: ['JP', 'KR'], status: 'announced', note: 'A note'}),
    ...Array.from({length: 14}, (_each, index) =>
      makeBrief({
        title: `Brief ${index + 1}`,
        countries: ['JP'],
        series: {title: 'Series', position: index + 1},
        summary: 'A summary',
        documents: [
          {url: 'https://example.org/en.pdf', language: 'en', mediaType: 'application/pdf'},
          {url: 'https://example.org/id.pdf', language: 'id', mediaType: 'application/pdf'},
        ],
      }),
    ),
  ],
});
const events: Manifest = makeManifest({
  events: [
    makeEvent({title: 'Off', start: '2031-01-01', status: 'cancelled', note: 'A note'}),
    makeEvent({title: 'On', start: '2031-01-02', registration: 'https://example.org/register'}),
  ],
});

let sheet: CSSStyleSheet | undefined;

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  document.documentElement.removeAttribute('style');
});

/** A page with this theme, whose own colours are those that the theme gives to text and background. */
async function open(theme: string, scheme: string): Promise<void> {
  const address = new URL(`/src/themes/${theme}.css`, document.baseURI);
  sheet = new CSSStyleSheet();
  if (theme !== 'none') sheet.replaceSync(await (await fetch(address)).text());
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.style.cssText = `color-scheme: ${scheme};
    background-color: var(--kiosk-color-background, Canvas); color: var(--kiosk-color-text, CanvasText)`;
}

/** One colour over another, as the eye sees it. */
function over(above: Color, below: Color): Color {
  const {alpha} = above;
  const top = above.to('srgb').toGamut({method: 'clip'}).coords.map(Number);
  const bottom = below.to('srgb').coords.map(Number);
  const mixed = top.map((value, index) => value * alpha + (bottom[index] ?? 0) * (1 - alpha));
  return new Color('srgb', mixed as [number, number, number]);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What an element stands on. */
function backgroundOf(element: Element | null): Color {
  if (element === null) return new Color('white');
  const own = new Color(getComputedStyle(element).backgroundColor);
  return own.alpha === 1 ? own : over(own, backgroundOf(parentOf(element)));
}

function contrast(color: string, on: Color): number {
  return over(new Color(color), on).contrast(on, 'WCAG21');
}

/** The ratio of a colour, as it computes inside an element, to what the element stands on. */
function ratio(color: string, element: Element): number {
  const probe = element.appendChild(document.createElement('span'));
  probe.style.color = color;
  const result = contrast(getComputedStyle(probe).color, backgroundOf(element));
  probe.remove();
  return result;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

/** Texts that are harder to read than 4.5 to 1. */
function faint(widget: ManifestElement): readonly string[] {
  return all(widget, '*:not(style)')
    .filter(hasText)
    .map((element) => ({
      element,
      is: contrast(getComputedStyle(element).color, backgroundOf(element)),
    }))
    .filter(({is}) => is < 4.5)
    .map(({element, is}) => `${element.textContent.trim()}: ${is.toFixed(2)}`);
}

for (const theme of themes) {
  for (const scheme of schemes) {
    describe(`the theme ${theme}, ${scheme}`, () => {
      it('has a contrast of 4.5 to 1 in all that is read', async () => {
        await open(theme, scheme);
        for (const widget of [await mount(BriefList, briefs), await mount(EventList, events)]) {
          expect(all(widget, '*').filter(hasText)).to.have.length.above(8);
          expect(faint(widget)).to.deep.equal([]);
        }
      });

      it('has it for each colour of text, on the page and on a card, and 3 to 1 for what is seen', async () => {
        await open(theme, scheme);
        const list = await mount(BriefList, briefs);
        const [page, card] = [all(list, '.base')[0], all(list, '.body')[0]];
        for (const ground of [page, card]) {
          if (ground === undefined) throw new Error('There is no card.');
          for (const name of ['--_text', '--_muted'])
            expect(ratio(`var(${name})`, ground), name).to.be.at.least(4.5);
          for (const role of ['link', 'status', 'alert'])
            expect(ratio(`var(--kiosk-color-${role}, inherit)`, ground), role).to.be.at.least(4.5);
          for (const name of ['--_focus', '--_accent'])
            expect(ratio(`var(${name})`, ground), name).to.be.at.least(3);
        }
      });
    });
  }
}

describe('a colour of the page’s own', () => {
  it('has black or white on it, whichever is read at 4.5 to 1', async () => {
    await open('none', 'light');
    const list = await mount(BriefList, makeManifest({outputs: briefs.outputs.slice(0, 2)}));
    for (let hue = 0; hue < 360; hue += 60) {
      for (const light of [20, 45, 55, 90]) {
        const color = `hsl(${hue} 90% ${light}%)`;
        list.style.setProperty('--kiosk-color-accent', color);
        list.style.setProperty('--kiosk-color-cover', color);
        expect(faint(list), color).to.deep.equal([]);
      }
    }
  });
});
