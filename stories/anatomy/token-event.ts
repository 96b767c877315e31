/** Someone gave a custom property a value; an empty one takes it back. */
export class TokenEvent extends Event {
  readonly token: string;
  readonly value: string;

  constructor(token: string, value: string) {
    super('story-token');
    this.token = token;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-token': TokenEvent;
  }
}
