import 'axe-core';
import type axeCore from 'axe-core';

// axe-core is a script: in a page it stands on the window.
const {axe} = globalThis as unknown as {axe: typeof axeCore};

/** Fails with what axe finds wrong in an element, its shadow tree included. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  const found = violations.map(
    ({help, nodes}) => `${help}:\n${nodes.map(({html}) => `  ${html}`).join('\n')}`,
  );
  if (found.length > 0) throw new Error(`axe found:\n${found.join('\n')}`);
}
