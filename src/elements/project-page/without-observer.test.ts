import {define} from '../../base/define.js';
import {makeManifest, makeNews} from '../../testing/builders.js';
import {all, mount, until} from '../../testing/mount.js';
import {restoreObserver, withoutObserver} from '../../testing/stub-observer.js';
import {ProjectPage} from './project-page.js';

define('kiosk-project-page', ProjectPage);

afterEach(() => {
  restoreObserver();
  document.body.replaceChildren();
});

describe('kiosk-project-page in a browser that cannot tell what is near', () => {
  it('loads all sections', async () => {
    withoutObserver();
    const page = await mount(ProjectPage, makeManifest({news: [makeNews()]}));
    const item = () => all(page, '#kiosk-news')[0]?.shadowRoot?.querySelector('.item');
    await until(item, 'the news is there');
  });
});
