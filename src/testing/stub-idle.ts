const realIdle = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');

/** A browser that always has something to do. Returns what gives it a moment of leisure. Undone by `restoreIdle`. */
export function stubIdle(): () => void {
  const waiting: (() => void)[] = [];
  Object.defineProperty(window, 'requestIdleCallback', {
    configurable: true,
    value: (act: () => void) => waiting.push(act),
  });
  return () => {
    waiting.shift()?.();
  };
}

/** A browser that does not tell when it is idle. Undone by `restoreIdle`. */
export function withoutIdle(): void {
  Reflect.deleteProperty(window, 'requestIdleCallback');
}

/** Gives the page its own idle time back. */
export function restoreIdle(): void {
  withoutIdle();
  if (realIdle) Object.defineProperty(window, 'requestIdleCallback', realIdle);
}
