import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {afterAll, beforeAll, inject} from 'vitest';
import {createGalleryServer} from '../../scripts/gallery.mjs';

/** The gallery with the widgets of the packed package; the function that is returned gives its address. */
export function useGallery(): (query?: string) => string {
  const packed = inject('packed');
  const server = createGalleryServer({
    dist: join(packed, 'dist'),
    schema: join(packed, 'schema'),
    examples: 'examples',
  });
  beforeAll(() => once(server.listen(0), 'listening'));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (query = '') =>
    `http://localhost:${(server.address() as AddressInfo).port}/examples/gallery/${query}`;
}
