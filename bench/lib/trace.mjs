// @ts-check

/**
 * What the main thread did, of a trace of the browser. Its own counters leave out scripts that run when a promise is
 * settled, which is where widgets draw.
 */

/** @typedef {'script' | 'style' | 'layout' | 'paint'} Kind */

/** @type {[RegExp, Kind][]} */
const kinds = [
  [
    /^(v8\.|EvaluateScript|FunctionCall|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|TimerFire|FireAnimationFrame|EventDispatch|(Minor|Major)GC)/i,
    'script',
  ],
  [/^(UpdateLayoutTree|Document::recalcStyle)$/, 'style'],
  [/^Layout$/, 'layout'],
  [/^(PrePaint|Paint|Layerize|Commit)$/, 'paint'],
];

/** @type {Map<string, Kind | undefined>} */
const known = new Map();

/** @param {string} name */
function kindOf(name) {
  if (!known.has(name)) known.set(name, kinds.find(([form]) => form.test(name))?.[1]);
  return known.get(name);
}

export const categories = ['devtools.timeline', 'v8', 'blink', 'blink.user_timing', 'toplevel'];

/**
 * @typedef {{name: string, ph: string, tts: number, tdur?: number, pid: number, tid: number}} TraceEvent microseconds of
 *   the thread's own clock, which rests while others have the processor
 * @typedef {Record<Kind | 'task', number>} Work milliseconds; `task` is all of it
 */

/**
 * The work of the page's main thread up to a mark of the page, or between two of them. Each moment counts for the innermost
 * thing that went on.
 *
 * @param {TraceEvent[]} events
 * @param {string} endMark
 * @param {string} [startMark]
 * @returns {Work}
 */
export function workBefore(events, endMark, startMark) {
  const end = find(events, endMark);
  const from = startMark === undefined ? 0 : find(events, startMark).tts;
  const spans = events
    .filter(
      ({ph, pid, tid, tts}) => ph === 'X' && pid === end.pid && tid === end.tid && tts < end.tts,
    )
    .sort((a, b) => a.tts - b.tts || (b.tdur ?? 0) - (a.tdur ?? 0));
  /** @type {Work} */
  const work = {script: 0, style: 0, layout: 0, paint: 0, task: 0};
  /** @type {{end: number, kind: Kind | undefined}[]} */
  const open = [];
  let now = from;
  const passTo = (/** @type {number} */ time) => {
    if (time <= now) return;
    const kind = open.at(-1)?.kind;
    if (open.length > 0) work.task += (time - now) / 1000;
    if (kind) work[kind] += (time - now) / 1000;
    now = time;
  };
  const close = (/** @type {number} */ time) => {
    for (let last = open.at(-1); last && last.end <= time; last = open.at(-1)) {
      passTo(last.end);
      open.pop();
    }
  };
  for (const {name, tts, tdur = 0} of spans) {
    close(tts);
    passTo(tts);
    open.push({end: Math.min(tts + tdur, end.tts), kind: kindOf(name) ?? open.at(-1)?.kind});
  }
  close(Infinity);
  return work;
}

/**
 * @param {TraceEvent[]} events
 * @param {string} mark
 */
function find(events, mark) {
  const found = events.findLast(({name}) => name === mark);
  if (found === undefined) throw new Error(`The trace has no mark ${mark}.`);
  return found;
}

/**
 * The longest that the page's main thread was busy without a pause, between two marks; milliseconds.
 *
 * @param {TraceEvent[]} events
 * @param {string} endMark
 * @param {string} startMark
 */
export function longestTask(events, endMark, startMark) {
  const [start, end] = [find(events, startMark), find(events, endMark)];
  const tasks = events.filter(
    ({ph, pid, tid, tts, name}) =>
      ph === 'X' &&
      pid === end.pid &&
      tid === end.tid &&
      tts >= start.tts &&
      tts < end.tts &&
      name.endsWith('RunTask'),
  );
  return Math.max(0, ...tasks.map(({tdur = 0}) => tdur / 1000));
}
