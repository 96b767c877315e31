/**
 * Runs in each page before its own scripts: tells when a heading with the wanted words stands on the screen, in whatever
 * shadow root or frame, and keeps what the browser says of shifts and long tasks.
 */
(() => {
  const {attachShadow} = Element.prototype;
  const state = {words: '__WORDS__', isDone: false, drawn: 0, shifts: [], tasks: []};
  globalThis.benchState = state;

  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });

  function check(root) {
    if (state.isDone || !state.words) return;
    const headings = [...root.querySelectorAll('h3')];
    if (!headings.some(({textContent}) => textContent.includes(state.words))) return;
    state.isDone = true;
    afterPaint(() => {
      performance.mark('bench-content');
      const since = performance.timeOrigin - top.performance.timeOrigin;
      globalThis.benchContent?.(String(since + performance.now()));
    });
  }

  function watch(root) {
    new MutationObserver(() => {
      if (root instanceof ShadowRoot && !state.drawn) {
        state.drawn = Infinity;
        afterPaint(() => (state.drawn = performance.now()));
      }
      check(root);
    }).observe(root, {childList: true, subtree: true, characterData: true});
  }

  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  watch(document);
  new PerformanceObserver((list) =>
    state.shifts.push(...list.getEntries().map(({value, startTime}) => ({value, startTime}))),
  ).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) =>
    state.tasks.push(...list.getEntries().map(({duration}) => duration)),
  ).observe({type: 'longtask', buffered: true});
})();
