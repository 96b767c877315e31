/** What readers can point at and press. */

/** A control as it is drawn. */
export interface Control {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stands in a line of text. */
  readonly isInline: boolean;
  readonly hasBorder: boolean;
}

/**
 * All controls of a page that can be seen, shadow trees included, but for what is drawn on a map: a list has the same. It leans
 * on nothing else, so that it can be handed to a page as a whole.
 */
export function controlsOf(): readonly Control[] {
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  return all(document.body)
    .filter((element) => element.matches('a[href], button, input, select, summary'))
    .filter((element) => element.checkVisibility({visibilityProperty: true}))
    .map((element) => {
      const root = element.getRootNode();
      const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
      const text = element.getAttribute('aria-label') ?? element.textContent.trim();
      const {left, top, width, height} = element.getBoundingClientRect();
      const {display, borderTopStyle, borderTopWidth} = getComputedStyle(element);
      return {
        name: `${host}<${element.localName} ${element.className}> ${text.replace(/\s+/g, ' ').slice(0, 60)}`,
        left,
        top,
        width,
        height,
        isInline: display === 'inline',
        hasBorder: borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0,
      };
    });
}

/** Those that are lower than 44 px, or too narrow to be hit; in a line of text they may be. */
export const low = (controls: readonly Control[]): readonly Control[] =>
  controls.filter(({isInline, width, height}) => !isInline && (height < 43.5 || width < 24));

/** Those that are too small to be hit, with too little room around them (WCAG 2.5.8). */
export function crowded(controls: readonly Control[]): readonly string[] {
  const isSmall = ({width, height}: Control) => Math.min(width, height) < 24;
  return controls
    .filter(isSmall)
    .filter((small) => controls.some((other) => other !== small && distance(small, other) < 0))
    .map(({name}) => name);
}

/** Pixels between the circle of 24 px that a small target needs, and another target or its circle. */
function distance(small: Control, other: Control): number {
  const x = small.left + small.width / 2;
  const y = small.top + small.height / 2;
  const beyond = (at: number, start: number, length: number) =>
    Math.max(start - at, 0, at - start - length);
  return Math.hypot(beyond(x, other.left, other.width), beyond(y, other.top, other.height)) - 12;
}
