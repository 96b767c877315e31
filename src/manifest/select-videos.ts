import type {Manifest, Video} from './model.js';

/** The video with this id; without an id the first that can be played, else the first. */
export function findVideo(manifest: Manifest, id?: string): Video | undefined {
  if (id) return manifest.videos.find((video) => video.id === id);
  return manifest.videos.find(isPlayable) ?? manifest.videos[0];
}

/** Whether there is something to play. */
export function isPlayable(video: Video): boolean {
  return Boolean(video.youtube ?? video.vimeo ?? video.files[0]);
}
