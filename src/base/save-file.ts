import {own} from '../store/own.js';

/** Saves a text as a file where the reader's browser puts what it downloads. */
export function saveFile(name: string, text: string, type: string): void {
  const create: (name: 'a') => HTMLAnchorElement = own(document, 'createElement');
  const link = create.call(document, 'a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
