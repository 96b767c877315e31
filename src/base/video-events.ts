/** What a reader does with a video. */
import {NativeEvent, fromReader} from './events.js';

/** Who plays a video. */
export type PlayerProvider = 'youtube' | 'vimeo' | 'file';

/**
 * A reader asked for a video, and nothing of the player is loaded yet. Cancel it to ask for consent first;
 * `resume()` then starts the player.
 */
export class KioskPlayEvent extends NativeEvent {
  readonly id: string;
  readonly provider: PlayerProvider;
  readonly resume: () => void;

  constructor(id: string, provider: PlayerProvider, resume: () => void) {
    super('kiosk-play', {...fromReader, cancelable: true});
    this.id = id;
    this.provider = provider;
    this.resume = resume;
  }
}

/** A reader chose a language for a video's captions or transcript. */
export class KioskLanguageEvent extends NativeEvent {
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;

  constructor(id: string, language: string) {
    super('kiosk-language', fromReader);
    this.id = id;
    this.language = language;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kiosk-play': KioskPlayEvent;
    'kiosk-language': KioskLanguageEvent;
  }
}
