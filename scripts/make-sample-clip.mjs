// @ts-check
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * The sample clip of the example manifest, with poster and captions: `node scripts/make-sample-clip.mjs`.
 *
 * It stands in for the project's film, whose address is in none of our sources, so that the video widget has
 * something real to play. It has no sound: its words are in the picture. The same versions of ffmpeg and font
 * make the same bytes, and the results are committed, so only who changes the clip has to run this.
 */
const folder = fileURLToPath(new URL('../examples/sse-asia/media/', import.meta.url));
const font = 'URW Gothic';
const width = 1280;
const height = 720;
const framesPerSecond = 25;
/** Milliseconds in which a card covers the one before. */
const fade = 240;
/** What belongs to the first phase is white, to the second phase yellow. */
const firstPhase = 'ffffff';
const secondPhase = 'f4c04e';
/** Height of a line of words. */
const lineHeight = 80;
/** Where the drawing of each card has its middle; the words stand to the left, above where captions are. */
const middle = {x: 965, y: 330};

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{en: string[], id: string[]}} Words what captions say, one string for each cue
 * @typedef {{
 *   end: number,
 *   colour: string,
 *   lines: string[],
 *   small?: string,
 *   words: Words,
 *   draw: () => Shape[],
 * }} Card
 * @typedef {{at: Point, tags: string, path: string, delay?: number, label?: string}} Shape
 */

/** The cards; each begins where the one before ends. Colours are those of the covers that the widgets draw. */
/** @type {Card[]} */
const cards = [
  {
    end: 4,
    colour: '1d2a36',
    lines: ['Strengthening the', 'social and solidarity', 'economy in Asia'],
    small: 'A sample clip, not the project’s film',
    words: {
      en: [
        'Strengthening the social\nand solidarity economy in Asia',
        'A sample clip, not the project’s film',
      ],
      id: ['Memperkuat ekonomi sosial\ndan solidaritas di Asia', 'Klip contoh, bukan film proyek'],
    },
    draw: () => [
      ...dots(ring(6, 105), 18, firstPhase),
      ...dots(ring(6, 212, 0.5), 18, secondPhase),
    ],
  },
  {
    end: 8,
    colour: '14558f',
    lines: [
      'From 2019 to 2021,',
      'researchers mapped',
      'this economy in six',
      'countries of Asia.',
    ],
    words: {
      en: ['From 2019 to 2021, researchers mapped\nthis economy in six countries of Asia.'],
      id: ['Pada 2019–2021, para peneliti memetakan\nekonomi ini di enam negara di Asia.'],
    },
    draw: () => countries(['KR', 'JP', 'CN', 'MY', 'ID', 'PH'], ring(6, 212), firstPhase),
  },
  {
    end: 12.5,
    colour: '1c5a52',
    lines: [
      'Eight briefs tell who',
      'is at work there, what',
      'stands in the way, and',
      'which paths lead on.',
    ],
    words: {
      en: [
        'Eight policy briefs tell who is at work there,',
        'what stands in the way,\nand which paths lead on.',
      ],
      id: [
        'Delapan ringkasan kebijakan menjelaskan\nsiapa saja pelakunya,',
        'apa yang menghambat,\ndan jalan mana yang terbuka.',
      ],
    },
    draw: booklets,
  },
  {
    end: 16,
    colour: '5f3b78',
    lines: ['In July 2021', 'a second phase', 'began, with six', 'more countries.'],
    words: {
      en: ['In July 2021 a second phase began,\nwith six more countries.'],
      id: ['Pada Juli 2021, tahap kedua dimulai\ndengan enam negara lagi.'],
    },
    draw: () => [
      ...dots(ring(6, 105), 18, firstPhase),
      ...countries(['TH', 'VN', 'MN', 'KG', 'LA', 'KH'], ring(6, 212, 0.5), secondPhase),
    ],
  },
  {
    end: 20,
    colour: '8a2f3c',
    lines: [
      'The aim: to know this',
      'economy better, and',
      'what it brings to the',
      'future of work.',
    ],
    words: {
      en: ['The aim: to know this economy better,\nand what it brings to the future of work.'],
      id: [
        'Tujuannya: memahami ekonomi ini lebih baik,\nserta sumbangannya bagi masa depan dunia kerja.',
      ],
    },
    draw: () => [
      ...dots(ring(6, 212), 46, firstPhase, 120),
      ...dots(ring(6, 212, 0.5), 46, secondPhase, 120),
    ],
  },
];

/** Seconds. */
const length = cards.at(-1)?.end ?? 0;

/**
 * Points on a circle around the middle, clockwise from the top.
 *
 * @param {number} count
 * @param {number} radius
 * @param {number} turn in steps from one point to the next
 * @returns {Point[]}
 */
function ring(count, radius, turn = 0) {
  return Array.from({length: count}, (_, index) => {
    const angle = ((index + turn) / count) * 2 * Math.PI;
    return {
      x: Math.round(middle.x + radius * Math.sin(angle)),
      y: Math.round(middle.y - radius * Math.cos(angle)),
    };
  });
}

/**
 * @param {Point[]} points
 * @param {number} radius
 * @param {string} tint
 * @param {number} [step] milliseconds from one to the next; all at once without
 * @returns {Shape[]}
 */
function dots(points, radius, tint, step) {
  return points.map((at, index) => ({
    at,
    tags: filled(tint),
    path: circle(radius),
    ...(step === undefined ? {} : {delay: fade + index * step}),
  }));
}

/**
 * @param {string[]} codes
 * @param {Point[]} points
 * @param {string} tint
 * @returns {Shape[]}
 */
function countries(codes, points, tint) {
  return codes.map((label, index) => {
    const at = points[index] ?? middle;
    return {at, tags: filled(tint), path: circle(56), delay: fade + index * 300, label};
  });
}

/** @returns {Shape[]} */
function booklets() {
  return Array.from({length: 8}, (_, index) => ({
    at: {x: middle.x + ((index % 4) - 1.5) * 128, y: middle.y + (index < 4 ? -84 : 84)},
    tags: filled(firstPhase),
    path: 'm 0 0 l 104 0 104 144 0 144',
    delay: fade + index * 250,
    label: String(index + 1),
  }));
}

/** @param {string} tint */
function filled(tint) {
  return String.raw`\bord0\1c${colour(tint)}`;
}

/** A circle of four Bézier curves, in the drawing language of ASS. @param {number} radius */
function circle(radius) {
  const r = radius * 2;
  const handle = radius * 0.5523;
  const [a, b] = [radius - handle, radius + handle].map((number) => number.toFixed(1));
  return `m ${radius} 0 b ${b} 0 ${r} ${a} ${r} ${radius} b ${r} ${b} ${b} ${r} ${radius} ${r} b ${a} ${r} 0 ${b} 0 ${radius} b 0 ${a} ${a} 0 ${radius} 0`;
}

/** A colour in the order that ASS has. @param {string} rgb */
function colour(rgb) {
  return `&H${rgb.slice(4)}${rgb.slice(2, 4)}${rgb.slice(0, 2)}&`.toUpperCase();
}

/** @param {number} seconds @param {string} mark before the fraction */
function clock(seconds, digits = 2, mark = '.') {
  const minutes = String(Math.floor(seconds / 60)).padStart(2, '0');
  const rest = (seconds % 60).toFixed(digits).padStart(3 + digits, '0');
  return `${minutes}:${rest.replace('.', mark)}`;
}

/** @typedef {{layer: number, start: number, end: number, tags: string, text: string, style?: string}} Event */

/** @param {Event} event */
function dialogue({layer, start, end, tags, text, style = 'Words'}) {
  return `Dialogue: ${layer},0:${clock(start)},0:${clock(end)},${style},,0,0,0,,{${tags}}${text}`;
}

/**
 * One card. Its ground stays while the next one fades in over it; all that stands on it has gone by then.
 *
 * @param {Card} card
 * @param {number} index
 * @returns {Event[]}
 */
function cardEvents(card, index) {
  const start = cards[index - 1]?.end ?? 0;
  const isLast = card.end === length;
  const end = card.end;
  /** @param {number} milliseconds */
  const fading = (milliseconds) =>
    String.raw`\fad(${index === 0 ? 0 : milliseconds},${isLast ? 0 : 120})`;
  /** @type {(shape: Shape) => Event} */
  const drawn = ({at, tags, path, delay}) => {
    const pop = String.raw`\fscx0\fscy0\t(0,260,0.6,\fscx100\fscy100)`;
    const how = fading(delay === undefined ? fade : 0) + (delay === undefined ? '' : pop);
    const all = String.raw`\an5\pos(${at.x},${at.y})${tags}${how}\p1`;
    return {layer: 20, start: start + (delay ?? 0) / 1000, end, tags: all, text: path};
  };
  /** @type {(shape: Shape) => Event[]} */
  const labelled = ({at, delay = 0, label}) => {
    if (label === undefined) return [];
    const tags = String.raw`\an5\pos(${at.x},${at.y})\fs46\1c${colour(card.colour)}${fading(200)}`;
    return [{layer: 30, start: start + (delay + 120) / 1000, end, tags, text: label}];
  };
  const top = middle.y - (card.lines.length * lineHeight + (card.small ? 50 : 0)) / 2;
  /** @type {(text: string, number: number) => Event} */
  const written = (text, number) => {
    const tags = String.raw`\an7\pos(80,${top + number * lineHeight})${fading(fade)}`;
    return {layer: 20, start, end, tags, text};
  };
  const shapes = card.draw();
  const events = [
    groundEvent(card.colour, start, isLast ? end : end + fade / 1000, index),
    ...shapes.map(drawn),
    ...shapes.flatMap(labelled),
    ...card.lines.map(written),
  ];
  if (card.small) {
    const under = top + card.lines.length * lineHeight + 28;
    const tags = String.raw`\an7\pos(82,${under})\1c${colour(secondPhase)}${fading(fade)}`;
    events.push({layer: 20, start, end, tags, text: card.small, style: 'Small'});
  }
  return events;
}

/** @type {(rgb: string, start: number, end: number, layer: number) => Event} */
function groundEvent(rgb, start, end, layer) {
  const appear = layer === 0 ? '' : String.raw`\fad(${fade},0)`;
  const tags = String.raw`\an7\pos(0,0)\bord0\1c${colour(rgb)}${appear}\p1`;
  return {layer, start, end, tags, text: `m 0 0 l ${width} 0 ${width} ${height} 0 ${height}`};
}

/** Contour lines, as on the covers, from the first frame to the last. @returns {Event[]} */
function contourEvents() {
  const tags = String.raw`\an5\pos(${middle.x},${middle.y})\1a&HFF&\3a&HDC&\3c&HFFFFFF&\bord1.5\p1`;
  return Array.from({length: 8}, (_, index) => ({
    layer: 10,
    start: 0,
    end: length,
    tags,
    text: circle(105 + index * 107),
  }));
}

/** What the clip is, from the first frame to the last. @returns {Event[]} */
function markEvents() {
  const [w, h, r] = [156, 48, 24];
  const [k, b] = [w - r, r * 0.45];
  const right = `b ${w - b} 0 ${w} ${b} ${w} ${r} b ${w} ${h - b} ${w - b} ${h} ${k} ${h}`;
  const left = `b ${b} ${h} 0 ${h - b} 0 ${r} b 0 ${b} ${b} 0 ${r} 0`;
  const pill = `m ${r} 0 l ${k} 0 ${right} l ${r} ${h} ${left}`;
  const at = String.raw`\an5\pos(${width - 118},60)`;
  const whole = {layer: 40, start: 0, end: length};
  const word = String.raw`${at}\fs27\fsp3\1c${colour('1d2a36')}`;
  return [
    {...whole, tags: String.raw`${at}${filled('ffffff')}\p1`, text: pill},
    {...whole, layer: 41, tags: word, text: 'SAMPLE', style: 'Small'},
  ];
}

function script() {
  const style = (/** @type {string} */ name, /** @type {number} */ size) =>
    `Style: ${name},${font},${size},&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,-1,0,0,0,100,100,0,0,1,0,0,7,0,0,0,1`;
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    'WrapStyle: 2',
    'ScaledBorderAndShadow: yes',
    'YCbCr Matrix: None',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    style('Words', 71),
    style('Small', 35),
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...[...contourEvents(), ...cards.flatMap(cardEvents), ...markEvents()].map(dialogue),
    '',
  ].join('\n');
}

/** @param {'en' | 'id'} language */
function captions(language) {
  const cues = cards.flatMap(({end, words}, index) => {
    const start = cards[index - 1]?.end ?? 0;
    const texts = words[language];
    const length = (end - start) / texts.length;
    return texts.map((text, cue) => {
      const from = clock(start + cue * length, 3);
      return `${from} --> ${clock(start + (cue + 1) * length, 3)}\n${text}\n`;
    });
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  try {
    return execFileSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
  } catch (error) {
    const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    const reason = isMissing ? `${program} is not installed` : `${program} failed`;
    const needs = `ffmpeg (with libass, libvpx, x264 and webp), fontconfig and the font ${font}`;
    console.error(`The clip was not made: ${reason}. It takes ${needs}.`);
    process.exit(1);
  }
}

function requireFont() {
  const found = run('fc-list', [font, 'family']);
  if (found.trim() !== '') return;
  console.error(`The clip was not made: the font ${font} is missing (Debian: fonts-urw-base35).`);
  process.exit(1);
}

requireFont();
mkdirSync(folder, {recursive: true});
const temporary = mkdtempSync(join(tmpdir(), 'sample-clip-'));
const drawing = join(temporary, 'clip.ass');
writeFileSync(drawing, script());

const paper = `color=black:size=${width}x${height}:rate=${framesPerSecond}:duration=${length}`;
// Drawn in RGB, so that colours are those written above, then turned into what players expect.
const draw = `format=rgb24,ass=${drawing}`;
const toVideo = `${draw},scale=out_color_matrix=bt709:out_range=tv,format=yuv420p`;
const bt709 = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
// One thread, no dates and no names of versions: the same bytes each time.
const exact = [
  '-threads',
  '1',
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-flags:v',
  '+bitexact',
];
const input = ['-hide_banner', '-loglevel', 'error', '-y', '-f', 'lavfi', '-i', paper];

/** @param {string} name @param {string[]} encoding */
const encode = (name, ...encoding) => run('ffmpeg', [...input, ...encoding, join(folder, name)]);
const video = ['-vf', toVideo, ...bt709, ...exact];
const vp9 = '-c:v libvpx-vp9 -crf 37 -b:v 0 -cpu-used 3 -tune-content screen -g 250'.split(' ');
const h264 = '-c:v libx264 -preset slower -tune animation -refs 4 -crf 26 -g 250'.split(' ');
const webp = '-frames:v 1 -c:v libwebp -quality 86'.split(' ');
encode('sample-clip.webm', ...video, ...vp9);
encode('sample-clip.mp4', ...video, ...h264, '-movflags', '+faststart');
encode('sample-clip.webp', '-vf', `${draw},trim=start=2,format=yuv420p`, ...exact, ...webp);
writeFileSync(join(folder, 'sample-clip.en.vtt'), captions('en'));
writeFileSync(join(folder, 'sample-clip.id.vtt'), captions('id'));
rmSync(temporary, {recursive: true});
