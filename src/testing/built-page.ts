/**
 * Opens a frame of the same origin with all built widgets, which has nothing in common with the page of a test but the
 * storage.
 */
export async function openBuiltPage(): Promise<HTMLIFrameElement> {
  const {ok} = await fetch('/dist/kiosk.js', {method: 'HEAD'});
  if (!ok) throw new Error('There is no dist/kiosk.js to try. Run: npm run build');
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '100%';
  // Any page of the same origin: one has an element under a tag only once.
  frame.src = '/dist/third-party-licenses.txt';
  await loading(frame, () => document.body.append(frame));
  const page = frame.contentDocument ?? document;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/dist/kiosk.js';
  await loading(script, () => page.head.append(script));
  return frame;
}

async function loading(element: HTMLElement, begin: () => void): Promise<void> {
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve);
  });
  begin();
  await loaded;
}
