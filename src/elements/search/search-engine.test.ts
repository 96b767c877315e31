import {expect} from '@open-wc/testing';
import type {Manifest} from '../../manifest/model.js';
import {
  makeBrief,
  makeEvent,
  makeManifest,
  makeNews,
  makeProject,
  makeVideo,
} from '../../testing/builders.js';
import {markMatches, SearchEngine} from './search-engine.js';

function searching(manifest: Manifest, languages: readonly string[] = ['en']): SearchEngine {
  const engine = new SearchEngine(manifest, languages);
  while (!engine.isComplete) engine.advance(1000);
  return engine;
}

function found(engine: SearchEngine, query: string): readonly string[] {
  return engine.find(query).records.map(({id}) => id);
}

const project = makeManifest({
  project: makeProject({phases: [{id: 'one', title: 'One', countries: ['VN', 'KR']}]}),
  countries: [
    {code: 'VN', name: 'Viet Nam'},
    {code: 'KR', name: {en: 'Republic of Korea', id: 'Republik Korea'}},
    {code: 'LA', name: 'Lao People’s Democratic Republic'},
  ],
  outputs: [
    makeBrief({
      id: 'coast',
      title: {
        en: 'Small cooperatives of the Lantern Coast',
        id: 'Koperasi kecil di Pesisir Lentera',
        ar: 'التعاونيات الصغيرة على ساحل الفوانيس',
        th: 'สหกรณ์ขนาดเล็กบนชายฝั่งโคมไฟ',
        km: 'សហករណ៍តូចៗនៅឆ្នេរចង្កៀង',
        'zh-Hans': '灯笼海岸的小型合作社',
        ja: '労働者協同組合のガイドライン',
        ko: '협동조합의 해안',
        lo: 'ສະຫະກອນຂະໜາດນ້ອຍ',
      },
    }),
    makeBrief({id: 'vn', title: 'Hợp tác xã ở Đà Nẵng', countries: ['VN']}),
    makeBrief({
      id: 'co-op',
      title: 'A co-operative way',
      summary: 'For Türkiye, in the year 2021.',
    }),
    makeBrief({
      id: 'report',
      kind: 'evaluation',
      title: 'Final evaluation',
      evaluation: {
        criteria: [],
        lessons: [{title: 'Start with the ledger', countries: ['LA']}],
        goodPractices: [],
        recommendations: [],
      },
    }),
  ],
  videos: [makeVideo({id: 'film', title: 'A film of the harbour'})],
  news: [makeNews({id: 'press', title: 'Harbour opens', source: 'The Valley Courier'})],
  events: [makeEvent({id: 'fair', title: 'A fair', place: 'Yogyakarta'})],
});

describe('a query of several words', () => {
  const titles = ['Law of cooperatives', 'Cooperative law', 'Law for banks', 'Cooperative banks'];
  const news = titles.map((title, index) =>
    makeNews({id: `item-${index}`, title, date: `2020-01-0${index + 1}`}),
  );
  const manifest = makeManifest({news});

  it('finds the same, however a reader came to it', () => {
    const ways = [
      ['c', 'coop', 'coop l', 'coop law'],
      ['bank law', 'coop law'],
      ['coop law bank', 'coop law'],
      ['coop bank', 'coop', 'coop law'],
    ];
    for (const way of ways) {
      const engine = searching(manifest);
      const last = way.map((query) => found(engine, query)).at(-1);
      expect(last, way.join()).to.have.members(['item-0', 'item-1']);
      expect(last).to.deep.equal(found(searching(manifest), 'coop law'));
    }
  });

  it('finds what was indexed since the letter before', () => {
    const engine = new SearchEngine(manifest, ['en']);
    while (engine.indexed < 2) engine.advance(0);
    found(engine, 'law');
    engine.advance(1000);
    expect(found(engine, 'law coop')).to.have.members(['item-0', 'item-1']);
  });

  it('puts the newest first of what matches as well', () => {
    const dates = ['2021-01-01', '2023-01-01', '2022-01-01'];
    const alike = dates.map((date) => makeNews({id: date, title: 'Law of cooperatives', date}));
    const engine = searching(makeManifest({news: alike}));
    expect(found(engine, 'coop law')).to.deep.equal(['2023-01-01', '2022-01-01', '2021-01-01']);
  });

  it('tells which words of both match', () => {
    const {records, wordsOf} = searching(manifest).find('coop law');
    const [first] = records.filter(({id}) => id === 'item-1');
    expect(first && [...wordsOf(first)]).to.have.members(['cooperative', 'law']);
  });
});

describe('what searches', () => {
  const engine = searching(project);

  it('finds records of every collection', () => {
    expect(found(engine, 'film')).to.deep.equal(['film']);
    expect(found(engine, 'courier')).to.deep.equal(['press']);
    expect(found(engine, 'yogyakarta')).to.deep.equal(['fair']);
    expect(found(engine, 'ledger')).to.deep.equal(['report-lesson-1']);
    expect(found(engine, 'republik korea')).to.deep.equal(['KR']);
  });

  it('finds the words of every script, whole and begun', () => {
    const queries = {
      Indonesian: 'koperasi pesisir',
      Arabic: 'التعاونيات',
      Thai: 'ขนาดเล็ก',
      Khmer: 'ចង្កៀង',
      Chinese: '合作社',
      'Chinese, begun': '灯',
      Japanese: '協同組合',
      'Japanese, in half width': 'ｶﾞｲﾄﾞﾗｲﾝ',
      Korean: '협동조합',
      Lao: 'ຂະໜາດ',
      English: 'lantern co',
    };
    for (const [language, query] of Object.entries(queries))
      expect(found(engine, query), language).to.deep.equal(['coast']);
  });

  it('finds what is being typed at every letter, without spaces between words too', () => {
    for (const whole of ['สหกรณ์ขนาดเล็ก', 'ឆ្នេរចង្កៀង', '小型合作社', 'lantern coast']) {
      for (let length = 1; length <= whole.length; length++) {
        const query = whole.slice(0, length);
        expect(found(engine, query), query).to.include('coast');
      }
    }
  });

  it('finds words whatever their accents', () => {
    expect(found(engine, 'hop tac xa da nang')).to.deep.equal(['vn']);
    expect(found(engine, 'Đà Nẵng')).to.deep.equal(['vn']);
    expect(found(engine, 'turkiye')).to.deep.equal(['co-op']);
  });

  it('forgives a slip in a word, but not in a short one, a year or a Chinese one', () => {
    expect(found(engine, 'lanturn')).to.deep.equal(['coast']);
    expect(found(engine, 'koprasi')).to.deep.equal(['coast']);
    expect(found(engine, 'evalaution')).to.include('report');
    expect(found(engine, 'wey')).to.deep.equal([]);
    expect(found(engine, '2022')).to.deep.equal([]);
    expect(found(engine, '灯龙海岸')).to.deep.equal([]);
  });

  it('takes a word with hyphen or apostrophe and without for the same', () => {
    expect(found(engine, 'cooperative way')).to.deep.equal(['co-op']);
    expect(found(engine, 'co-operatives coast')).to.deep.equal(['coast']);
    expect(found(engine, 'lao peoples')).to.include('LA');
    expect(found(engine, "lao people's")).to.include('LA');
  });

  it('finds a country by the publisher’s name, the everyday one and the reader’s', () => {
    expect(found(engine, 'viet nam')).to.have.members(['VN', 'vn']);
    expect(found(engine, 'vietnam')).to.have.members(['VN', 'vn']);
    expect(found(engine, 'south korea')).to.deep.equal(['KR']);
    expect(found(searching(project, ['id']), 'Korea Selatan')).to.deep.equal(['KR']);
    expect(found(searching(project, ['th', 'en_us', '-']), 'เกาหลีใต้')).to.deep.equal(['KR']);
  });

  it('asks for all of the words', () => {
    expect(found(engine, 'small harbour')).to.deep.equal([]);
    expect(found(engine, 'small cooperatives')).to.deep.equal(['coast']);
  });

  it('puts what says it in its title first', () => {
    const outputs = [
      makeBrief({id: 'said', title: 'Another', summary: 'All about microfinance.'}),
      makeBrief({id: 'titled', title: 'Microfinance'}),
    ];
    expect(found(searching(makeManifest({outputs})), 'microfinance')).to.deep.equal([
      'titled',
      'said',
    ]);
  });

  it('puts what is written so before what is written otherwise', () => {
    const outputs = [
      makeBrief({id: 'slip', title: 'KoSEA'}),
      ...['a', 'b', 'c', 'd'].map((id) =>
        makeBrief({id, title: `The markets of Korea, part ${id}`}),
      ),
    ];
    expect(found(searching(makeManifest({outputs})), 'korea').at(-1)).to.equal('slip');
  });

  it('takes a query for plain text', () => {
    for (const query of ['*', '(', '\\', '"harbour', '<b>', '__proto__', 'constructor', '𝒳'])
      expect(() => engine.find(query), query).not.to.throw();
    expect(found(engine, '…!')).to.deep.equal([]);
  });

  it('finds the right ones of ten thousand, and those that are indexed so far before', () => {
    const outputs = Array.from({length: 10_000}, (_, index) =>
      makeBrief({id: `brief-${index}`, title: `Brief number n${index} on markets`}),
    );
    const many = new SearchEngine(makeManifest({outputs}), ['en']);
    many.advance(0);
    expect(many.indexed).to.equal(1);
    expect(found(many, 'n0')).to.deep.equal(['brief-0']);
    while (!many.isComplete) many.advance(50);
    expect(found(many, 'n9876')).to.deep.equal(['brief-9876']);
    expect(found(many, 'number n987')).to.have.length(11);
    expect(found(many, 'markets')).to.have.length(10_000);
  }).timeout(60_000);
});

describe('marking what matches', () => {
  const marked = (text: string, ...words: string[]): string =>
    markMatches(text, new Set(words))
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');

  it('marks whole words as they stand', () => {
    expect(marked('Đà Nẵng, a city', 'nang')).to.equal('Đà [Nẵng], a city');
    expect(marked('The co-operative way', 'cooperative')).to.equal('The [co-operative] way');
    expect(marked('A workshop’s end', 'workshops')).to.equal('A [workshop’s] end');
    expect(marked('<b>bold</b>', 'bold')).to.equal('<b>[bold]</b>');
    expect(marked('Nothing here', 'else')).to.equal('Nothing here');
  });

  it('marks what the engine found, in scripts without spaces too', () => {
    const outputs = [makeBrief({title: '灯笼海岸的小型合作社'})];
    const {records, wordsOf} = searching(makeManifest({outputs})).find('海岸');
    const pieces = markMatches('灯笼海岸的小型合作社', wordsOf(records[0]!));
    expect(pieces.filter(({isMatch}) => isMatch).map(({text}) => text)).to.deep.equal(['海岸']);
  });
});
