import {css} from 'lit';

/**
 * What scripts need beyond Latin. Marks that stand above each other in Khmer, Lao, Thai, Burmese and Vietnamese need
 * taller lines; Arabic letters join, so no page may draw them apart; Korean breaks between words, Japanese headings
 * between phrases. Browsers break Khmer, Lao and Thai by dictionary, as long as nobody forbids it.
 */
export const scriptStyles = css`
  :is(.base, .heading:where(:not(:has([lang]))), .button, [lang]):is(:lang(km), :lang(lo), :lang(my), :lang(th)) {
    line-height: 1.7;
  }
  :is(.base, .heading:where(:not(:has([lang]))), .button, [lang]):is(:lang(ar), :lang(fa), :lang(ur)) {
    letter-spacing: 0;
    line-height: 1.6;
  }
  :is(.heading, .button):lang(vi) {
    line-height: 1.4;
  }
  :is(.base, [lang]):lang(ko) {
    word-break: keep-all;
  }
  :is(.base, [lang]):lang(ja) {
    line-break: strict;
  }
  .heading:lang(ja) {
    word-break: auto-phrase;
  }
`;
