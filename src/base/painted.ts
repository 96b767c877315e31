/**
 * Waits until the browser has painted what is drawn. Where it does not paint, in a hidden tab or frame, that is not waited
 * for.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
