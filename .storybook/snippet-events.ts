/** What the story and the panel "Snippet" say to each other. */
import type {Block} from '../src/embed/snippet/write.js';

/** All that the panel shows. */
export interface Snippet {
  readonly way: string;
  readonly blocks: readonly Block[];
  /** What will keep it from working elsewhere. */
  readonly warnings: readonly string[];
}

/** The story tells the panel. */
export const tellEvent = 'kiosk/snippet';

/** The panel asks the story. */
export const askEvent = 'kiosk/snippet-please';
