import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import type {KioskDownloadEvent} from '../../base/events.js';
import type {Manifest, Publication} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeBrief, makeManifest, makeProject} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {BriefCard} from './brief-card.js';

define('kiosk-brief-card', BriefCard);

const pdf = {mediaType: 'application/pdf', size: 1_400_000, pages: 12};
const indonesia: Partial<Publication> = {
  title: 'Mapping Asia - Spotlight on Indonesia',
  series: {title: 'Mapping Asia', position: 6},
  role: 'country',
  countries: ['ID'],
  date: '2021-08',
  documents: [
    {language: 'en', url: 'https://publisher.example/en.pdf', ...pdf},
    {language: 'id', url: 'https://publisher.example/id.pdf', ...pdf},
  ],
};

function project(fields: Partial<Publication>): Manifest {
  return makeManifest({
    project: makeProject({
      contact: 'coop@publisher.example',
      licence: {name: 'CC BY 4.0'},
      organisations: [{name: 'Publisher', role: 'publisher'}],
    }),
    countries: [{code: 'ID', name: 'Indonesia'}],
    outputs: [makeBrief(fields)],
  });
}

function show(fields: Partial<Publication>, attributes: Attributes = {}): Promise<BriefCard> {
  return mount(BriefCard, project(fields), attributes);
}

function mainAction(card: BriefCard): HTMLAnchorElement | null {
  return card.renderRoot.querySelector('.primary');
}

async function openCitation(card: BriefCard): Promise<void> {
  const cite = card.renderRoot.querySelector<HTMLDetailsElement>('[part="cite"]');
  if (cite) cite.open = true;
  await until(() => texts(card, '.citation').length > 0, 'the citation is there');
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('kiosk-brief-card', () => {
  it('names the brief without repeating its series', async () => {
    const card = await show(indonesia);
    expect(texts(card, '.heading')).to.deep.equal(['Spotlight on Indonesia']);
    expect(texts(card, '.meta')[0]).to.match(/Indonesia\s*August 2021/);
    await expectAccessible(card);
  });

  it('says how long a series is only where all of it is listed', async () => {
    const card = await show(indonesia);
    expect(texts(card, '.eyebrow')).to.deep.equal(['Policy brief 6']);
  });

  it('offers the document in the reader’s language first, the others as links', async () => {
    const card = await show(indonesia, {lang: 'id'});
    await until(() => mainAction(card)?.hreflang === 'id', 'the Indonesian document is offered');
    expect(mainAction(card)?.href).to.equal('https://publisher.example/id.pdf');
    expect(
      all(card, '[part="language"]').map((link) => link.getAttribute('hreflang')),
    ).to.deep.equal(['en']);
  });

  it('names the document by title, language, type, size and pages', async () => {
    const card = await show(indonesia);
    expect(texts(card, '.primary')).to.deep.equal([
      'Download, Spotlight on Indonesia, English, PDF, 1.4 MB, 12 pages',
    ]);
    expect(texts(card, '[part="language"]')).to.deep.equal(['Bahasa Indonesia']);
  });

  it('says when there is no document in the reader’s language', async () => {
    const card = await show({...indonesia, documents: [{language: 'en'}]}, {lang: 'ko'});
    expect(texts(card, '.body > [part="notice"]')).to.deep.equal(['한국어로 제공되지 않습니다.']);
  });

  it('shows languages without links while there are no addresses, and where it was announced', async () => {
    const card = await show({
      ...indonesia,
      documents: [{language: 'en'}, {language: 'id'}],
      mentions: ['https://www.publisher.example/news'],
    });
    expect(mainAction(card)).to.equal(null);
    expect(texts(card, '.tag')).to.deep.equal(['English', 'Bahasa Indonesia']);
    expect(texts(card, '.body a')).to.deep.equal(['Announced on publisher.example']);
    await expectAccessible(card);
  });

  it('keeps what a document is apart where it is read from right to left', async () => {
    const card = await show(indonesia, {lang: 'ar'});
    await until(() => texts(card, '.primary').join().includes('تنزيل'), 'it speaks Arabic');
    const facts = [...card.renderRoot.querySelectorAll('.primary bdi')];
    expect(facts.map(({textContent}) => textContent)).to.include('PDF');
    for (const fact of facts) expect(getComputedStyle(fact).unicodeBidi).to.contain('isolate');
  });

  it('tells the page of a download', async () => {
    const card = await show(indonesia);
    let told: KioskDownloadEvent | undefined;
    document.addEventListener('kiosk-download', (event) => (told = event), {
      once: true,
    });
    card.addEventListener('click', (event) => {
      event.preventDefault();
    });
    mainAction(card)?.click();
    expect(told).to.include({url: 'https://publisher.example/en.pdf', language: 'en'});
  });

  it('cites and licenses on demand', async () => {
    const card = await show({...indonesia, doi: '10.1000/182'});
    expect(texts(card, '.citation')).to.deep.equal([]);
    await openCitation(card);
    expect(texts(card, '.citation')[0]).to.contain('Publisher. (2021, August).');
    expect(texts(card, '.citation')[0]).to.contain('https://doi.org/10.1000/182');
    expect(texts(card, '.rights')[0]).to.match(/CC BY 4\.0.*DOI 10\.1000\/182.*another format/);
    await expectAccessible(card);
  });

  it('sets a citation as its language runs', async () => {
    const card = await show(indonesia, {lang: 'ar'});
    await openCitation(card);
    const {direction, textAlign} = getComputedStyle(all(card, '.citation')[0]!);
    expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
  });

  it('copies the citation and says so, or selects it where the browser does not let it copy', async () => {
    const card = await show({title: 'Japan', date: '2021'});
    await openCitation(card);
    const [copy] = all(card, 'button').filter(({textContent}) => textContent.trim() === 'Copy');
    const status = () => texts(card, '[part=cite] [role=status]')[0];
    const copied: string[] = [];
    const clipboard = {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    copy?.click();
    await until(() => status() === 'Copied', 'it says that it copied');
    expect(copied).to.deep.equal(['Publisher. (2021). Japan.']);
    clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    copy?.click();
    await until(() => status()?.startsWith('Selected'), 'it says that it is selected');
    expect(String(getSelection()).trim()).to.equal('Publisher. (2021). Japan.');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('saves the citation as a file with a name', async () => {
    const card = await show({...indonesia, id: 'brief-id'});
    await openCitation(card);
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click.bind(document.createElement('a'));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      for (const button of all(card, '.row button').slice(1)) button.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['brief-id.bib', 'brief-id.ris', 'brief-id.json']);
  });

  it('opens key findings under their topics', async () => {
    const card = await show({
      keyFindings: [
        {topic: 'landscape', text: 'Many kinds.'},
        {topic: 'Our own topic', text: 'More.'},
      ],
    });
    expect(texts(card, '[part="findings"] dt')).to.deep.equal(['Landscape', 'Our own topic']);
  });

  it('tells how far an unpublished brief is', async () => {
    const card = await show({status: 'announced', note: 'Expected in spring.'});
    expect(texts(card, '.status')).to.deep.equal(['Announced']);
    expect(texts(card, '.note')).to.deep.equal(['Expected in spring.']);
  });

  it('shows the publisher’s cover with its text alternative', async () => {
    const cover = {
      url: 'https://publisher.example/c.png',
      alt: 'A market',
      width: 300,
      height: 400,
    };
    const card = await show({cover});
    const image = card.renderRoot.querySelector('img');
    expect(image?.alt).to.equal('A market');
    expect(image?.getAttribute('width')).to.equal('300');
  });

  it('shows an unknown kind as a plain publication', async () => {
    const card = await show({id: 'ode', kind: 'poem'}, {record: 'ode'});
    expect(texts(card, '.eyebrow')).to.deep.equal(['Publication']);
  });

  it('shows markup in texts as text', async () => {
    const card = await show({title: '<img src=x onerror=alert(1)>', summary: '<b>bold</b>'});
    expect(texts(card, '.heading')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(card, 'img, b')).to.have.length(0);
  });

  it('says when its publication is no longer listed', async () => {
    const card = await show({}, {record: 'gone'});
    expect(texts(card, '[part="empty"]')).to.deep.equal(['This publication is no longer listed.']);
    await expectAccessible(card);
  });

  it('shows another publication when record changes', async () => {
    const first = makeBrief({title: 'First'});
    const second = makeBrief({title: 'Second'});
    const card = await mount(BriefCard, makeManifest({outputs: [first, second]}));
    expect(texts(card, '.heading')).to.deep.equal(['First']);
    card.record = second.id;
    await card.updateComplete;
    expect(texts(card, '.heading')).to.deep.equal(['Second']);
  });

  it('keeps its content when it is removed and added again', async () => {
    const card = await show(indonesia);
    card.remove();
    document.body.append(card);
    await card.updateComplete;
    expect(texts(card, '.heading')).to.have.length(1);
  });

  it('fails readably when its source does', async () => {
    const card = document.createElement('kiosk-brief-card');
    card.src = '/nothing-here.json';
    document.body.append(card);
    await until(() => texts(card, '[part="error"]').length > 0, 'the failure is shown');
    await expectAccessible(card);
  });
});
