import {expect} from '@open-wc/testing';
import {canonicalizeTag, lookupLanguage, textDirection} from './language.js';

const malformed = ['', ' ', 'x-default', 'en-', '-', 'english language', 'a', '*', 'de_', 'en--us'];

describe('canonicalizeTag', () => {
  it('gives a tag its canonical case and subtags', () => {
    expect(canonicalizeTag('zh-hans-CN')).to.equal('zh-Hans-CN');
    expect(canonicalizeTag('EN-gb')).to.equal('en-GB');
    expect(canonicalizeTag('iw')).to.equal('he');
  });

  it('understands underscores and space around', () => {
    expect(canonicalizeTag('en_us')).to.equal('en-US');
    expect(canonicalizeTag(' pt_br ')).to.equal('pt-BR');
  });

  it('finds no tag in what is none, and never throws', () => {
    for (const tag of malformed) expect(canonicalizeTag(tag), `"${tag}"`).to.equal(undefined);
  });
});

describe('lookupLanguage', () => {
  it('shortens what is asked from its end', () => {
    expect(lookupLanguage(['id-ID'], ['en', 'id'])).to.equal('id');
    expect(lookupLanguage(['zh-Hant-CN-x-private'], ['zh', 'zh-Hant'])).to.equal('zh-Hant');
  });

  it('takes a single letter away with what it introduced', () => {
    expect(lookupLanguage(['en-a-bbb-x-a'], ['en', 'en-a-bbb'])).to.equal('en-a-bbb');
    expect(lookupLanguage(['de-x-office'], ['de', 'en'])).to.equal('de');
  });

  it('prefers the script that is implied', () => {
    expect(lookupLanguage(['zh-TW'], ['zh', 'zh-Hant'])).to.equal('zh-Hant');
    expect(lookupLanguage(['zh-CN'], ['zh-Hant', 'zh-Hans'])).to.equal('zh-Hans');
    expect(lookupLanguage(['zh-TW'], ['en', 'zh'])).to.equal('zh');
  });

  it('does not take one script for another while its own is asked for', () => {
    expect(lookupLanguage(['zh-Hans'], ['zh-Hant'])).to.equal(undefined);
    expect(lookupLanguage(['sr-Latn'], ['sr-Cyrl', 'en'])).to.equal(undefined);
  });

  it('takes another region of the same language rather than nothing', () => {
    expect(lookupLanguage(['en'], ['fr', 'en-GB'])).to.equal('en-GB');
    expect(lookupLanguage(['pt-PT'], ['pt-BR'])).to.equal('pt-BR');
  });

  it('takes the first among several that suit alike', () => {
    expect(lookupLanguage(['en'], ['en-GB', 'en-US'])).to.equal('en-GB');
  });

  it('tries the ranges in their order', () => {
    expect(lookupLanguage(['ko', 'id', 'en'], ['en', 'id'])).to.equal('id');
    expect(lookupLanguage(['en-GB', 'id'], ['id', 'en'])).to.equal('en');
  });

  it('gives the tag as it stands among the available ones', () => {
    expect(lookupLanguage(['en-US'], ['id', 'en_us'])).to.equal('en_us');
    expect(lookupLanguage(['ZH-HANS-cn'], ['zh-hans-CN'])).to.equal('zh-hans-CN');
  });

  it('passes over malformed ranges', () => {
    expect(lookupLanguage([...malformed, 'id'], ['en', 'id'])).to.equal('id');
    expect(lookupLanguage(malformed, ['en', 'id'])).to.equal(undefined);
  });

  it('finds nothing where there is nothing', () => {
    expect(lookupLanguage(['en'], [])).to.equal(undefined);
    expect(lookupLanguage([], ['en'])).to.equal(undefined);
    expect(lookupLanguage(['en'], malformed)).to.equal(undefined);
  });
});

describe('textDirection', () => {
  it('knows the scripts that run from right to left', () => {
    for (const tag of ['ar', 'he', 'fa-IR', 'ur', 'dv', 'az-Arab']) {
      expect(textDirection(tag), tag).to.equal('rtl');
    }
    for (const tag of ['en', 'id', 'mn-Mong', 'az', '', 'x-default', 'en_us']) {
      expect(textDirection(tag), tag).to.equal('ltr');
    }
  });
});
