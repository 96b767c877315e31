import {css} from 'lit';

export const briefCardStyles = css`
  /* As high as most cards become, before and after, so that what is below does not move. */
  @media screen {
    .brief {
      min-block-size: 32em;
    }
    @container (inline-size >= 34em) {
      .brief {
        align-content: stretch;
        min-block-size: 20.5em;
      }
      /* Less by the line that says "Loading…". */
      .skeleton .brief {
        min-block-size: 19.1875em;
      }
    }
  }
`;
