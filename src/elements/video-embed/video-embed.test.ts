import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import type {KioskPlayEvent} from '../../base/video-events.js';
import type {Video} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeManifest, makeVideo} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {VideoEmbed} from './video-embed.js';

define('kiosk-video-embed', VideoEmbed);

const clip = new URL('/examples/sse-asia/media/sample-clip.webm', document.baseURI).href;

function show(fields: Partial<Video>, attributes: Attributes = {}): Promise<VideoEmbed> {
  return mount(VideoEmbed, makeManifest({videos: [makeVideo(fields)]}), attributes);
}

function poster(video: VideoEmbed): HTMLElement | undefined {
  return all(video, '[part="poster"]')[0];
}

function thirdParties(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => /youtu|ytimg|vimeo/.test(name));
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('kiosk-video-embed', () => {
  it('offers a button with title and length, and asks nobody for anything', async () => {
    const video = await show({title: 'A film', youtube: 'aaaaaaaaaaa', duration: 252});
    expect(poster(video)?.getAttribute('aria-label')).to.equal('Play: A film (4:12)');
    expect(poster(video)).to.be.instanceOf(HTMLButtonElement);
    expect(all(video, 'iframe, video')).to.have.length(0);
    expect(thirdParties()).to.deep.equal([]);
    await expectAccessible(video);
  });

  it('shows no poster that the player’s site holds', async () => {
    for (const host of ['i.ytimg.com', 'img.youtube.com', 'i.vimeocdn.com', 'vumbnail.com']) {
      const url = `https://${host}/poster.jpg`;
      const video = await show({youtube: 'aaaaaaaaaaa', poster: {url}});
      expect(all(video, 'img'), host).to.have.length(0);
      video.remove();
    }
    const url = new URL('/examples/sse-asia/media/sample-clip.webp', location.href).href;
    const video = await show({youtube: 'aaaaaaaaaaa', poster: {url}});
    expect(all(video, 'img')).to.have.length(1);
  });

  it('keeps no room for a player where there is none', async () => {
    const video = await show({title: 'A film', mentions: ['https://publisher.example/news']});
    video.style.inlineSize = '1200px';
    expect(video.offsetHeight).to.be.below(200);
  });

  it('says beforehand who will learn of the reader', async () => {
    const video = await show({youtube: 'aaaaaaaaaaa'});
    expect(texts(video, '#origin')[0]).to.contain('YouTube');
  });

  it('lets the page cancel playing, for consent, before anything is loaded', async () => {
    const video = await show({id: 'film', youtube: 'aaaaaaaaaaa'});
    let asked: KioskPlayEvent | undefined;
    document.addEventListener(
      'kiosk-play',
      (event) => {
        asked = event;
        event.preventDefault();
      },
      {once: true},
    );
    poster(video)?.click();
    await video.updateComplete;
    expect(asked).to.include({provider: 'youtube', id: 'film'});
    expect(all(video, 'iframe')).to.have.length(0);
    expect(thirdParties()).to.deep.equal([]);
  });

  it('plays the publisher’s own file with the captions in the reader’s language first', async () => {
    const video = await show(
      {
        files: [{url: clip, mediaType: 'video/webm'}],
        captions: [
          {language: 'id', url: clip.replace('.webm', '.id.vtt')},
          {language: 'en', url: clip.replace('.webm', '.en.vtt')},
        ],
      },
      {lang: 'en'},
    );
    poster(video)?.click();
    await until(() => all(video, 'video').length > 0, 'the player is there');
    const tracks = all(video, 'track') as HTMLTrackElement[];
    expect(tracks.map(({srclang}) => srclang)).to.have.members(['en', 'id']);
    expect(tracks.find((track) => track.default)?.srclang).to.equal('en');
    await until(() => video.shadowRoot?.activeElement?.localName === 'video', 'it has the focus');
  });

  it('lists chapters with their times', async () => {
    const video = await show({
      files: [{url: clip}],
      chapters: [
        {start: 0, title: 'Beginning'},
        {start: 64, title: 'Middle'},
      ],
    });
    expect(texts(video, 'button').join(' ')).to.match(/0:00 Beginning.*1:04 Middle/);
  });

  it('shows what is known of a video that cannot be played', async () => {
    const video = await show({
      title: 'Lost film',
      note: 'No public address is known.',
      mentions: ['https://publisher.example/news'],
    });
    expect(poster(video)).to.equal(undefined);
    expect(texts(video, '.heading')).to.deep.equal(['Lost film']);
    expect(texts(video, 'a')).to.deep.equal(['Announced on publisher.example']);
    await expectAccessible(video);
  });

  it('says when there is no video, and when this one is no longer listed', async () => {
    const none = await mount(VideoEmbed, makeManifest());
    expect(texts(none, '[part="empty"] p')).to.deep.equal(['Nothing has been published here yet.']);
    const gone = await show({}, {record: 'gone'});
    expect(texts(gone, '[part="empty"] p')).to.deep.equal(['This video is no longer listed.']);
    await expectAccessible(gone);
  });

  it('stops playing when it is removed, and can be played again', async () => {
    const video = await show({files: [{url: clip, mediaType: 'video/webm'}]});
    poster(video)?.click();
    await until(() => all(video, 'video').length > 0, 'the player is there');
    video.remove();
    document.body.append(video);
    await until(() => poster(video), 'the poster is back');
  });

  it('lets go of its film and its captions when it is removed', async () => {
    const video = await show({
      files: [{url: clip, mediaType: 'video/webm'}],
      captions: [{language: 'en', url: clip.replace('.webm', '.en.vtt')}],
    });
    poster(video)?.click();
    await until(() => all(video, 'video').length > 0, 'the player is there');
    const player = all(video, 'video')[0] as HTMLVideoElement;
    const [captions] = player.textTracks;
    video.remove();
    await until(() => player.networkState === HTMLMediaElement.NETWORK_EMPTY, 'it loads nothing');
    expect(player.children).to.have.length(0);
    expect(captions?.mode).to.equal('disabled');
  });

  it('fails readably when its source does', async () => {
    const video = document.createElement('kiosk-video-embed');
    video.src = '/nothing-here.json';
    document.body.append(video);
    await until(() => texts(video, '[part="error"]').length > 0, 'the failure is shown');
    await expectAccessible(video);
  });
});
