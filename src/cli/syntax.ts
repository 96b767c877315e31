/** Why a text is no JSON, told to people who did not know that it has to be. */
import {getLocation, printParseErrorCode, type ParseError} from 'jsonc-parser';
import {error, type Finding, type Position} from './finding.js';
import {shown} from './words.js';

/** A finding and where it stands in the text. */
export type SyntaxFinding = Finding & {readonly offset: number};

type Advice = readonly [message: string, suggestion: string];

interface Place {
  readonly text: string;
  readonly offset: number;
  /** What stands at the offset. */
  readonly found: string;
  /** The last character before it that is no white space, and where that is. */
  readonly before: string;
  readonly beforeOffset: number;
  readonly at: (offset: number) => Position;
}

/** Explains the first thing that is wrong; what comes after follows from it. */
export function explainSyntax(
  text: string,
  problem: ParseError | undefined,
  at: (offset: number) => Position,
): SyntaxFinding {
  const offset = problem?.offset ?? 0;
  const end = offset + (problem?.length ?? 0);
  const beforeOffset = text.slice(0, offset).trimEnd().length - 1;
  const before = text[beforeOffset] ?? '';
  const place = {text, offset, found: text.slice(offset, end), before, beforeOffset, at};
  const whole = explainWhole(text);
  if (whole !== undefined) return {...error('not-json', '', ...whole), offset: 0};
  const code = problem === undefined ? '' : printParseErrorCode(problem.error);
  if (isCutOff(code, place, end)) return cutOff(place);
  return {...error('not-json', '', ...explain(code, place)), offset};
}

function explainWhole(text: string): Advice | undefined {
  if (text.trim() === '') return ['The file is empty.', 'Save or upload it again.'];
  if (/^\s*</.test(text)) {
    return [
      'This is a web page, not a manifest.',
      'Give the address of the JSON file itself; it often ends in .json.',
    ];
  }
  return undefined;
}

/** Whether the text ends where more was to come, or in the middle of a word or a string. */
function isCutOff(code: string, {text, offset}: Place, end: number): boolean {
  const {length} = text.trimEnd();
  if (code === 'EndOfFileExpected') return false;
  return offset >= length || (end >= length && /^(InvalidSymbol|UnexpectedEnd)/.test(code));
}

function cutOff({text, at}: Place): SyntaxFinding {
  const offset = Math.max(0, text.trimEnd().length - 1);
  const {path} = getLocation(text, text.length);
  const inside = path
    .filter((each) => each !== '')
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${each}`))
    .join('')
    .replace(/^\./, '');
  const message = `The document stops at line ${at(offset).line}, before it is complete${inside === '' ? '' : ` (inside ${inside})`}.`;
  const suggestion =
    'Save or upload the whole file again. If it is whole, a closing } or ] is missing somewhere before.';
  return {...error('not-json', '', message, suggestion), offset};
}

function explain(code: string, place: Place): Advice {
  const {found} = place;
  if (hasExtraComma(place)) return extraComma(place);
  const known = explanations[code];
  if (known !== undefined) return known(place);
  return [
    `${shown(found)} cannot stand here.`,
    'Compare this line and the one before it with others of the same kind.',
  ];
}

function hasExtraComma({found, before}: Place): boolean {
  return before === ',' && /^[}\]]/.test(found);
}

function extraComma({beforeOffset, found, at}: Place): Advice {
  return [
    `A comma is too many: after it another line must follow, but ${found[0] ?? ''} does.`,
    `Take the comma at the end of line ${at(beforeOffset).line} out.`,
  ];
}

function missingComma({beforeOffset, offset, at}: Place): Advice {
  const line = at(beforeOffset).line;
  return line === at(offset).line
    ? ['A comma is missing in this line.', `Put a comma at column ${at(beforeOffset).column + 1}.`]
    : ['A comma is missing before this line.', `Put a comma at the end of line ${line}.`];
}

function strangeWord({found}: Place): Advice {
  if (/^[“”„«»‘’']/.test(found)) {
    return [
      `These are not the quotation marks that JSON knows: ${found.slice(0, 20)}`,
      'Use straight double quotation marks: ". Word processors change them; edit the file in a text editor.',
    ];
  }
  return [
    `${shown(found)} stands here without quotation marks.`,
    'Put text in double quotation marks. Only numbers, true, false and null stand without.',
  ];
}

const explanations: Readonly<Record<string, (place: Place) => Advice>> = {
  CommaExpected: missingComma,
  InvalidSymbol: strangeWord,
  ColonExpected: () => [
    'A colon is missing between a name and its value.',
    'Write it as "title": "Japan".',
  ],
  ValueExpected: ({before}) => [
    before === ',' ? 'A comma is too many.' : 'Something is missing here.',
    before === ',' ? 'Take one of the commas out.' : 'Write a value, or take the whole line out.',
  ],
  PropertyNameExpected: ({found, before}) => [
    before === ',' && found.startsWith(',')
      ? 'A comma is too many.'
      : 'A name in double quotation marks is missing here.',
    before === ',' && found.startsWith(',')
      ? 'Take one of the commas out.'
      : 'Write it as "title": "Japan".',
  ],
  UnexpectedEndOfString: () => [
    'The text that begins here has no closing quotation mark in its line.',
    'Add the missing ", and write the whole text in one line (\\n stands for a line break).',
  ],
  InvalidCharacter: () => [
    'The text that begins here has a tab or another control character in it.',
    'Take it out, or write \\t for a tab.',
  ],
  InvalidEscapeCharacter: () => [
    'The text that begins here has a backslash ( \\ ) in it that means nothing.',
    'Write / in addresses, and \\\\ where a backslash is meant.',
  ],
  InvalidUnicode: () => [
    'The text that begins here has \\u in it without four digits after it.',
    'Write the character itself.',
  ],
  InvalidCommentToken: () => [
    'A comment stands here; JSON has none.',
    'Take it out, or make it a field of its own, such as "note".',
  ],
  CloseBraceExpected: () => ['A closing } is missing here.', 'Add it, or take the extra { out.'],
  CloseBracketExpected: () => ['A closing ] is missing here.', 'Add it, or take the extra [ out.'],
  EndOfFileExpected: () => [
    'Something stands after the end of the document.',
    'Look for a } or ] that is too many before this place.',
  ],
};
