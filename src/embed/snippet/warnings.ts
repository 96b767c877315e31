import {isLocal} from './addresses.js';
import type {SnippetRequest} from './request.js';

/** What is known of the place where a snippet is made. */
interface Place {
  /** Folder of Kiosk's files there. */
  readonly home: string;
  /** Whether other sites may load them. */
  readonly isOpen: boolean;
}

/** What will keep the snippet from working elsewhere. */
export function warningsOf(
  {files, source, way, base}: SnippetRequest,
  {home, isOpen}: Place,
): readonly string[] {
  const usesFiles = way !== 'npm';
  const isFrame = way === 'frame' || way === 'address';
  const named = [source, ...(usesFiles ? [files] : []), ...(way === 'address' ? [base] : [])];
  return [
    ...(isLocal(source) ? ['Only this computer knows the address of the manifest.'] : []),
    ...(usesFiles && isLocal(files)
      ? [
          'Only this computer knows where Kiosk’s files are. Put the folder “dist” on a web server, and name it in place of this one.',
        ]
      : []),
    ...(named.some((address) => address.startsWith('http:') && !isLocal(address))
      ? [
          'An address begins with http: and not with https:. Pages over https load nothing from there, and the editor of WordPress turns no such address into a frame.',
        ]
      : []),
    ...(usesFiles && files === home && !isOpen
      ? [
          'This host does not say that other sites may load its files. It must answer with Access-Control-Allow-Origin: *.',
        ]
      : []),
    ...(isFrame && /^https:\/\/(cdn\.jsdelivr\.net|unpkg\.com)\//.test(files)
      ? [
          'A CDN for packages gives web pages as plain text, so that a frame from there shows nothing of use. Put the folder “dist” on a web server of your own.',
        ]
      : []),
  ];
}
