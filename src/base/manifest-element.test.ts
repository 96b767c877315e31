import {expect} from '@open-wc/testing';
import {css} from 'lit';
import type {Manifest} from '../manifest/model.js';
import type {KioskErrorEvent} from './events.js';
import {LazyModule} from './lazy-module.js';
import {expectAccessible} from '../testing/axe.js';
import {makeManifest, makeProject} from '../testing/builders.js';
import {all, mount, texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';
import {restoreFetch, stubFetch} from '../testing/stub-fetch.js';

function titled(title: string) {
  return makeManifest({project: makeProject({title})});
}

let lastAddress = 0;
function newAddress(): string {
  lastAddress++;
  return `https://publisher.example/${lastAddress}/manifest.json`;
}

function place(markup: Partial<Record<string, string>>, parent: Element = document.body): Probe {
  const probe = document.createElement('kiosk-probe');
  for (const [name, value] of Object.entries(markup)) probe.setAttribute(name, value ?? '');
  parent.append(probe);
  return probe;
}

function heading(probe: Probe): string {
  return texts(probe, '.heading').join();
}

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

describe('a widget whose insides a script of the page has changed', () => {
  const changes: Record<string, (root: DocumentFragment) => void> = {
    'lost its marks': (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
      const marks: Node[] = [];
      while (walker.nextNode()) marks.push(walker.currentNode);
      for (const mark of marks) (mark as Comment).remove();
    },
    'lost its texts': (root) => {
      for (const element of root.querySelectorAll('.heading *')) element.replaceChildren();
    },
    'was joined': (root) => {
      root.normalize();
      root.querySelector('.updated')?.replaceChildren('joined');
    },
    'was emptied': (root) => {
      root.replaceChildren();
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`is drawn anew when it ${name}`, async () => {
      const probe = await mount(Probe, titled('Before'));
      if (probe.shadowRoot) change(probe.shadowRoot);
      probe.manifest = makeManifest({
        project: makeProject({title: 'After'}),
        updated: '2026-03-01',
      });
      await until(() => heading(probe) === 'After', 'it is drawn anew');
      expect(texts(probe, '.updated')).to.deep.equal(['March 1, 2026']);
      expect(all(probe, '.base')).to.have.length(1);
    });
  }
});

describe('a widget that is moved into another document', () => {
  /** What a frame, or a window of its own, has. */
  function otherDocument(): Document {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const {contentDocument} = frame;
    if (contentDocument === null) throw new Error('There is no document.');
    return contentDocument;
  }

  const looks = (probe: Probe) =>
    probe.shadowRoot?.adoptedStyleSheets.flatMap(({cssRules}) =>
      [...cssRules].map(({cssText}) => cssText),
    );

  it('has all of its style sheets there, and when it is back', async () => {
    const probe = await mount(Probe, titled('Moved'));
    const part = css`
      .extra {
        color: red;
      }
    `;
    new LazyModule(probe, () => Promise.resolve({styles: part})).load();
    await until(() => looks(probe)?.some((rule) => rule.startsWith('.extra')), 'its part has come');
    const before = looks(probe);
    for (const body of [otherDocument().body, document.body]) {
      body.append(probe);
      await until(() => looks(probe)?.length === before?.length, 'it is dressed');
      expect(looks(probe)).to.deep.equal(before);
      const style = body.ownerDocument.defaultView?.getComputedStyle(probe);
      expect(style?.display).to.equal('block');
    }
  });

  it('is drawn there when it was never in the page that made it', async () => {
    const probe = document.createElement('kiosk-probe');
    probe.manifest = titled('Elsewhere');
    otherDocument().body.append(probe);
    await until(() => heading(probe) === 'Elsewhere', 'it is drawn');
    await until(() => looks(probe)?.length, 'it is dressed');
  });

  it('has the looks of parts that come while it is there', async () => {
    const probe = await mount(Probe, titled('Moved'));
    otherDocument().body.append(probe);
    await until(() => looks(probe)?.length, 'it is dressed');
    const part = css`
      .extra {
        color: red;
      }
    `;
    new LazyModule(probe, () => Promise.resolve({styles: part})).load();
    await until(() => looks(probe)?.some((rule) => rule.startsWith('.extra')), 'its part has come');
  });
});

describe('the source of a widget', () => {
  it('is the address in src, resolved against the page', async () => {
    const asked = stubFetch(() => titled('From src'));
    const probe = place({src: 'some/manifest.json'});
    await until(() => heading(probe) === 'From src', 'the manifest is shown');
    expect(asked).to.deep.equal([new URL('some/manifest.json', document.baseURI).href]);
  });

  it('may be an address as an object, as frameworks pass what they are given', async () => {
    const asked = stubFetch(() => titled('From an object'));
    const probe = place({});
    Object.assign(probe, {src: new URL(newAddress())});
    await until(() => heading(probe) === 'From an object', 'the manifest is shown');
    expect(asked).to.deep.equal([probe.src]);
  });

  it('is a script in the page when src is #id', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'inline-manifest';
    script.textContent = JSON.stringify(titled('Inline'));
    document.body.append(script);
    const probe = place({src: '#inline-manifest'});
    await until(() => heading(probe) === 'Inline', 'the manifest is shown');
  });

  it('is inherited from the nearest ancestor, out of shadow trees too', async () => {
    stubFetch(({address}) => titled(address));
    const outer = document.createElement('div');
    outer.dataset['kioskSrc'] = 'https://publisher.example/inherited.json';
    const host = document.createElement('div');
    outer.append(host);
    document.body.append(outer);
    const shadow = host.attachShadow({mode: 'open'});
    const probe = document.createElement('kiosk-probe');
    shadow.append(probe);
    await until(() => heading(probe).endsWith('/inherited.json'), 'the manifest is shown');
  });

  it('follows an ancestor whose data-kiosk-src changes', async () => {
    stubFetch(({address}) => titled(address));
    const outer = document.createElement('div');
    outer.dataset['kioskSrc'] = 'https://publisher.example/before.json';
    document.body.append(outer);
    const probe = place({}, outer);
    await until(() => heading(probe).endsWith('/before.json'), 'the first is shown');
    outer.dataset['kioskSrc'] = 'https://publisher.example/after.json';
    await until(() => heading(probe).endsWith('/after.json'), 'the second is shown');
  });

  it('is whichever was set last, in whatever order answers arrive', async () => {
    const answers = new Map<string, (value: unknown) => void>();
    stubFetch(({address}) => new Promise((resolve) => answers.set(address, resolve)));
    const [slow, fast] = [newAddress(), newAddress()];
    const probe = place({src: slow});
    probe.src = fast;
    await until(() => answers.has(fast), 'both are asked for');
    answers.get(fast)?.(titled('Fast'));
    await until(() => heading(probe) === 'Fast', 'the last one is shown');
    answers.get(slow)?.(titled('Slow'));
    await new Promise(requestAnimationFrame);
    await probe.updateComplete;
    expect(heading(probe)).to.equal('Fast');
  });

  it('is the manifest property when that is set after src', async () => {
    const answers: ((value: unknown) => void)[] = [];
    stubFetch(() => new Promise((resolve) => answers.push(resolve)));
    const probe = place({src: newAddress()});
    probe.manifest = titled('Property');
    await until(() => heading(probe) === 'Property', 'the property is shown');
    answers[0]?.(titled('Late'));
    await new Promise(requestAnimationFrame);
    expect(heading(probe)).to.equal('Property');
  });

  it('fails with a sentence when there is none', async () => {
    const probe = place({});
    await until(() => texts(probe, '[part="error"] p').length > 0, 'the failure is shown');
    expect(texts(probe, '[part="error"] p')[0]).to.contain('does not know where its content is');
  });
});

describe('a widget that fails', () => {
  it('tells why, keeps the fallback, and offers to try again', async () => {
    stubFetch(() => new Response('', {status: 404}));
    const probe = document.createElement('kiosk-probe');
    probe.innerText = 'The briefs are at ilo.org';
    let error: KioskErrorEvent | undefined;
    probe.addEventListener('kiosk-error', (event) => (error = event));
    probe.src = newAddress();
    document.body.append(probe);
    await until(() => error, 'the element tells of the failure');
    expect(error?.error.status).to.equal(404);
    expect(error?.bubbles).to.equal(false);
    await until(
      () => texts(probe, '[part="error"] p').join().includes('not found'),
      'the reason shows',
    );
    const slot = probe.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(slot?.assignedNodes()[0]?.textContent).to.equal('The briefs are at ilo.org');
    await expectAccessible(probe);
  });

  it('shows the content after Retry, past the cache, and puts the focus on it', async () => {
    let isBroken = true;
    const caches: (RequestCache | undefined)[] = [];
    stubFetch(({init}) => {
      caches.push(init.cache);
      return isBroken ? new Response('', {status: 410}) : titled('Healed');
    });
    const probe = place({src: newAddress()});
    await until(() => texts(probe, '[part="retry"]').length > 0, 'Retry is offered');
    isBroken = false;
    const retry = probe.renderRoot.querySelector<HTMLElement>('[part="retry"]');
    retry?.focus();
    retry?.click();
    await until(() => heading(probe) === 'Healed', 'the content is shown');
    expect(caches).to.deep.equal(['default', 'reload']);
    await until(() => document.activeElement === probe, 'the focus is in the widget');
  });

  it('tries again by itself when the browser is back online', async () => {
    let isBroken = true;
    stubFetch(() => (isBroken ? new Response('', {status: 503}) : titled('Back')));
    const probe = place({src: newAddress()});
    await until(() => texts(probe, '[part="error"]').length > 0, 'the failure is shown');
    isBroken = false;
    window.dispatchEvent(new Event('online'));
    await until(() => heading(probe) === 'Back', 'the content is shown');
    expect(document.activeElement).to.equal(document.body);
  });

  it('stays readable when a page gives it something that is no manifest', async () => {
    const probe = place({});
    const error = new Promise<KioskErrorEvent>((resolve) => {
      probe.addEventListener('kiosk-error', resolve, {once: true});
    });
    const raw: unknown = JSON.parse('{"outputs": 7}');
    probe.manifest = raw as Manifest;
    expect((await error).error.code).to.equal('not-a-manifest');
    expect(texts(probe, '[part="error"] p').join()).to.contain('damaged');
    probe.manifest = titled('Parsed');
    await until(() => heading(probe) === 'Parsed', 'a good one is shown afterwards');
  });

  it('stays readable when a page gives it a property that cannot be drawn', async () => {
    const probe = await mount(Probe, titled('Before'));
    Object.assign(probe, {headingLevel: Symbol('level')});
    await until(() => texts(probe, '[part="error"] p').join().includes('damaged'), 'it says so');
  });

  it('shows the page’s own content when nothing can be drawn at all, and goes on when it can', async () => {
    const probe = await mount(Probe, titled('Before'));
    probe.append('The briefs are at ilo.org');
    Object.assign(probe, {theme: Symbol('theme')});
    await until(() => all(probe, '.base').length === 0 && all(probe, 'slot')[0], 'it gives up');
    const slot = probe.renderRoot.querySelector('slot');
    expect(slot?.assignedNodes()[0]?.textContent).to.equal('The briefs are at ilo.org');
    probe.theme = 'light';
    await until(() => heading(probe) === 'Before', 'the content is shown again');
    expect(all(probe, '.base')).to.have.length(1);
  });

  it('stays readable when what came is cut off', async () => {
    stubFetch(() => new Response('{"version": 1, "project": {"ti'));
    const probe = place({src: newAddress()});
    await until(() => texts(probe, '[part="error"] p').join().includes('damaged'), 'it says so');
  });
});

describe('a widget that loads', () => {
  it('is busy until the content is there', async () => {
    let answer: ((value: unknown) => void) | undefined;
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const probe = place({src: newAddress()});
    await probe.updateComplete;
    const base = probe.renderRoot.querySelector('.base');
    expect(base?.getAttribute('aria-busy')).to.equal('true');
    expect(texts(probe, '[part="skeleton"]')).to.have.length(1);
    await expectAccessible(probe);
    await until(() => answer, 'the manifest is asked for');
    answer?.(titled('There'));
    await until(() => heading(probe) === 'There', 'the content is shown');
    expect(base?.getAttribute('aria-busy')).to.equal('false');
  });

  it('shares one request with all widgets of the same address', async () => {
    const asked = stubFetch(() => titled('Shared'));
    const src = newAddress();
    const probes = [place({src}), place({src}), place({src})];
    await until(() => probes.every((probe) => heading(probe) === 'Shared'), 'all are shown');
    expect(asked).to.deep.equal([src]);
  });

  it('keeps its request when it is moved, and ends it when it is removed', async () => {
    let signal: AbortSignal | null | undefined;
    const asked = stubFetch(({init}) => {
      signal = init.signal;
      return new Promise(() => undefined);
    });
    const probe = place({src: newAddress()});
    await until(() => asked.length === 1, 'the manifest is asked for');
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(probe);
    await Promise.resolve();
    expect(signal?.aborted).to.equal(false);
    probe.remove();
    await until(() => signal?.aborted, 'the request is ended');
    expect(asked).to.have.length(1);
  });

  it('loads again when it is put back after it was removed', async () => {
    const answers: ((value: unknown) => void)[] = [];
    stubFetch(() => new Promise((resolve) => answers.push(resolve)));
    const probe = place({src: newAddress()});
    await until(() => answers.length === 1, 'the manifest is asked for');
    probe.remove();
    await Promise.resolve();
    document.body.append(probe);
    await until(() => answers.length === 2, 'it is asked for again');
    answers[1]?.(titled('Again'));
    await until(() => heading(probe) === 'Again', 'the content is shown');
  });
});

describe('the languages of a widget', () => {
  it('lets two widgets speak two languages on one page, switched at run time', async () => {
    stubFetch(() => new Response('', {status: 404}));
    const english = place({src: newAddress(), lang: 'en'});
    const indonesian = place({src: newAddress(), lang: 'id'});
    const retry = (probe: Probe) => texts(probe, '[part="retry"]').join();
    await until(() => retry(english) === 'Try again', 'one is in English');
    await until(() => retry(indonesian) === 'Coba lagi', 'the other is in Indonesian');
    english.lang = 'id';
    indonesian.lang = 'en';
    await until(() => retry(english) === 'Coba lagi', 'the first is in Indonesian');
    await until(() => retry(indonesian) === 'Try again', 'the second is in English');
  });

  it('follows the page and leaves a widget with a language of its own alone', async () => {
    const manifest = makeManifest({updated: '2021-07'});
    const following = await mount(Probe, manifest);
    const own = await mount(Probe, manifest, {lang: 'en'});
    document.documentElement.lang = 'id-ID';
    await until(() => texts(following, '.updated')[0] === 'Juli 2021', 'it follows the page');
    expect(texts(own, '.updated')).to.deep.equal(['July 2021']);
  });

  it('marks text in another language and tells the reader', async () => {
    const probe = await mount(Probe, titled('Only in English'), {lang: 'id'});
    await until(() => texts(probe, '.heading [lang="en"]').length > 0, 'the title is marked');
    expect(texts(probe, '[part="notice"]')[0]).to.contain('Bahasa Inggris');
  });

  it('copes with the malformed tags that content management systems emit', async () => {
    for (const lang of ['en_us', 'x-default', '', '-', 'zz-']) {
      const probe = await mount(Probe, titled('Here'), {lang});
      expect(heading(probe)).to.equal('Here');
      probe.remove();
    }
  });
});

describe('a widget in a page', () => {
  it('tells of its content without bubbling', async () => {
    let bubbled = false;
    document.body.addEventListener('kiosk-load', () => (bubbled = true), {once: true});
    const probe = await mount(Probe, titled('Quiet'));
    expect(probe.manifest?.project.title).to.equal('Quiet');
    expect(bubbled).to.equal(false);
  });

  it('starts its headings at heading-level, and ignores nonsense', async () => {
    const second = await mount(Probe, titled('Two'), {'heading-level': '2'});
    expect(texts(second, 'h2')).to.deep.equal(['Two']);
    for (const level of ['0', '9', 'many', '']) {
      const probe = await mount(Probe, titled('Three'), {'heading-level': level});
      expect(texts(probe, 'h3'), level).to.deep.equal(['Three']);
    }
  });

  it('can be hidden, and pinned to a theme', async () => {
    const probe = await mount(Probe, titled('Themed'), {theme: 'dark'});
    expect(getComputedStyle(probe).colorScheme).to.equal('dark');
    await expectAccessible(probe);
    probe.hidden = true;
    expect(getComputedStyle(probe).display).to.equal('none');
  });

  it('shows header and footer of the page’s own', async () => {
    const probe = await mount(Probe, titled('Framed'));
    const header = document.createElement('h2');
    header.slot = 'header';
    probe.append(header);
    const slot = probe.renderRoot.querySelector<HTMLSlotElement>('slot[name="header"]');
    expect(slot?.assignedElements()).to.deep.equal([header]);
  });
});
