import {define} from '../../base/define.js';
import {makeEvent, makeManifest, makeNews} from '../../testing/builders.js';
import {all, mount, until} from '../../testing/mount.js';
import {failingObserver, restoreObserver, withoutObserver} from '../../testing/stub-observer.js';
import {ProjectPage} from './project-page.js';

define('kiosk-project-page', ProjectPage);

afterEach(() => {
  restoreObserver();
  document.body.replaceChildren();
});

/** Waits until the first record of a section is drawn. A tag stays registered: each test has a section of its own. */
async function expectDrawn(page: ProjectPage, section: string): Promise<void> {
  const item = () => all(page, `#kiosk-${section}`)[0]?.shadowRoot?.querySelector('.item');
  await until(item, `the section "${section}" is there`);
}

describe('kiosk-project-page in a browser that cannot tell what is near', () => {
  it('loads all sections', async () => {
    withoutObserver();
    await expectDrawn(await mount(ProjectPage, makeManifest({news: [makeNews()]})), 'news');
  });

  it('loads all sections where a script of the page tells wrongly', async () => {
    failingObserver();
    const events = [makeEvent({start: '2021-05-01'})];
    await expectDrawn(await mount(ProjectPage, makeManifest({events})), 'events');
  });
});
