import {css} from 'lit';

export const briefCardStyles = css`
  @container (inline-size >= 34rem) {
    .brief {
      grid-template-columns: minmax(10rem, 14rem) 1fr;
    }
    .cover {
      aspect-ratio: auto;
      block-size: 100%;
      min-block-size: 15rem;
    }
  }
`;
