/** Text as words to search by, in any script. */

/** A word, or a part of one between hyphens or apostrophes. */
export interface Word {
  /** As it is compared: in lower case, without the accents of alphabets. */
  readonly folded: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Words that stand together: a word with its hyphens, or a stretch of a script that puts no spaces between words. */
export interface Run {
  readonly words: readonly Word[];
  /** Whether its words make another one together: "co-operative" is "cooperative" too. */
  readonly isJoined: boolean;
}

const spaceless =
  '\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}';
const letter = '[\\p{L}\\p{M}\\p{N}]';
const spacelessLetter = `(?:(?=${letter})[${spaceless}])`;
const alphabetic = `(?:(?![${spaceless}])${letter})`;
const joiners = "['’‘ʼʻ‐‑\\u00AD-]";
const runs = new RegExp(`(${spacelessLetter}+)|${alphabetic}+(?:${joiners}+${alphabetic}+)*`, 'gu');
const joiner = new RegExp(joiners, 'u');
const parts = new RegExp(`${alphabetic}+`, 'gu');

const defaultSegmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('en', {granularity: 'word'}) : null;

/**
 * The words of a text, in their order.
 *
 * @param segmenter - finds the words of scripts without spaces; without one, every two letters are a word
 */
export function splitRuns(
  text: string,
  segmenter: Intl.Segmenter | null = defaultSegmenter,
): readonly Run[] {
  return [...text.matchAll(runs)].map(({0: run, 1: spacelessRun, index}) => ({
    words:
      spacelessRun === undefined ? splitJoined(run, index) : splitSpaceless(run, index, segmenter),
    isJoined: spacelessRun === undefined,
  }));
}

function splitJoined(run: string, at: number): readonly Word[] {
  if (!joiner.test(run)) return [word(run, at)];
  return [...run.matchAll(parts)].map((part) => word(part[0], at + part.index));
}

function splitSpaceless(
  run: string,
  at: number,
  segmenter: Intl.Segmenter | null,
): readonly Word[] {
  if (segmenter === null) return splitPairs(run, at);
  return [...segmenter.segment(run)].map(({segment, index}) => word(segment, at + index));
}

/** "合作社" is 合作 and 作社. */
function splitPairs(run: string, at: number): readonly Word[] {
  const letters = [...run];
  if (letters.length === 1) return [word(run, at)];
  let start = at;
  return letters.slice(1).map((second, index) => {
    const first = letters[index] ?? '';
    const pair = word(first + second, start);
    start += first.length;
    return pair;
  });
}

function word(text: string, start: number): Word {
  return {folded: foldWord(text), start, end: start + text.length};
}

/** Most words of most texts, which need no more than small letters. */
const plain = /^[a-z0-9]+$/i;
const accents =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu;
const unaccented: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/**
 * A word as it is compared: "Việt" is "viet". Marks go from alphabets that are read without them; those of Thai, Khmer,
 * Japanese or Korean are part of the letter and stay.
 */
export function foldWord(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(accents, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[đłøıßæœς]/g, (each) => unaccented[each] ?? each);
}

/** What the words of a run make together. */
export function joinWords(words: readonly Word[]): string {
  return words.map(({folded}) => folded).join('');
}

const inexact = new RegExp(`^(?!.*[${spaceless}\\p{scx=Hangul}])\\p{L}{4,}$`, 'u');

/** Whether a word may be mistyped: in alphabets, from four letters on. A year with another digit is another year. */
export function isForgiving(folded: string): boolean {
  return inexact.test(folded);
}
