/** How far down the page the letters of an element's first line stand. */
export function baselineOf(element: HTMLElement): number {
  const mark = document.createElement('span');
  mark.style.display = 'inline-block';
  element.prepend(mark);
  const {bottom} = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
}
