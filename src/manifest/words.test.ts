import {expect} from '@open-wc/testing';
import {foldWord, isForgiving, splitRuns} from './words.js';

const words = (text: string, segmenter?: Intl.Segmenter | null): readonly string[] =>
  splitRuns(text, segmenter).flatMap((run) => run.words.map(({folded}) => folded));

describe('splitting a text into words', () => {
  it('leaves out what is between words', () => {
    expect(words('Koperasi, (2021) – “Asia”: 3.5%')).to.deep.equal([
      'koperasi',
      '2021',
      'asia',
      '3',
      '5',
    ]);
    expect(words(' …!')).to.deep.equal([]);
  });

  it('knows where each word stands', () => {
    const text = 'Ngô’s hợp-tác 海岸';
    const stand = splitRuns(text).flatMap((run) =>
      run.words.map(({start, end}) => text.slice(start, end)),
    );
    expect(stand).to.deep.equal(['Ngô', 's', 'hợp', 'tác', '海岸']);
  });

  it('keeps the parts of a word with hyphens or apostrophes together', () => {
    const [run] = splitRuns('Jum’at');
    expect(run?.isJoined).to.equal(true);
    expect(run?.words.map(({folded}) => folded)).to.deep.equal(['jum', 'at']);
  });

  it('finds the words of scripts without spaces', () => {
    expect(words('小型合作社：涨潮')).to.include.members(['小型', '涨潮']);
    expect(words('สหกรณ์ขนาดเล็ก').join('')).to.equal('สหกรณ์ขนาดเล็ก');
    expect(words('สหกรณ์ขนาดเล็ก').length).to.be.above(1);
  });

  it('takes two letters for a word where the browser knows no words', () => {
    expect(words('合作社 G20峰会', null)).to.deep.equal(['合作', '作社', 'g20', '峰会']);
    expect(words('社', null)).to.deep.equal(['社']);
  });

  it('tells scripts apart that stand without a space', () => {
    expect(words('ILO国际2021年')).to.deep.equal(['ilo', '国际', '2021', '年']);
  });
});

describe('folding a word', () => {
  it('takes the marks from Latin, Greek, Cyrillic, Arabic and Hebrew letters', () => {
    const folded = [
      'Việt',
      'Đà',
      'Łódź',
      'İstanbul',
      'STRASSE',
      'straße',
      'Ἀθῆναι',
      'ёж',
      'مُحَمَّد',
      'ﬁlm',
    ];
    expect(folded.map(foldWord)).to.deep.equal([
      'viet',
      'da',
      'lodz',
      'istanbul',
      'strasse',
      'strasse',
      'αθηναι',
      'еж',
      'محمد',
      'film',
    ]);
  });

  it('leaves the marks of other scripts, which are part of the letter', () => {
    for (const word of ['สหกรณ์', 'ចង្កៀង', 'がんばる', 'ガイド', '협동', 'हिन्दी', 'မြန်မာ'])
      expect(foldWord(word)).to.equal(word.normalize('NFKC'));
  });

  it('is the same however a letter is composed', () => {
    expect(foldWord('が'.normalize('NFD'))).to.equal(foldWord('が'));
    expect(foldWord('협동'.normalize('NFD'))).to.equal(foldWord('협동'));
  });
});

describe('forgiving slips', () => {
  it('is for words of four letters or more, of alphabets', () => {
    const forgiven = ['coop', 'koperasi', 'التعاونيات', 'рынок'];
    const exact = ['coo', '2021', 'g20s', '合作社合作社', '협동조합원', 'สหกรณ์'];
    expect(forgiven.filter((word) => !isForgiving(word))).to.deep.equal([]);
    expect(exact.filter(isForgiving)).to.deep.equal([]);
  });
});
