import {css} from 'lit';

/**
 * The tokens of all widgets. A public `--kiosk-…` property wins, then a token that the host page already
 * has (WordPress, Bootstrap, Fluent in SharePoint), then the default. Text and quiet surfaces derive from the
 * page's own text colour, so that they are legible on a page whose background nobody told us.
 */
export const tokens = css`
  :host {
    --_text: var(--kiosk-color-text, currentColor);
    --_muted: var(--kiosk-color-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_surface: var(--kiosk-color-surface, color-mix(in srgb, currentColor 3.5%, transparent));
    --_border: var(--kiosk-color-border, color-mix(in srgb, currentColor 18%, transparent));
    --_accent: var(
      --kiosk-color-accent,
      var(--wp--preset--color--primary, var(--bs-primary, var(--colorBrandBackground, #14558f)))
    );
    --_on-accent: var(--kiosk-color-on-accent, #fff);
    --_focus: var(--kiosk-color-focus, currentColor);
    --_radius: var(--kiosk-radius, 0.5rem);
    --_space: var(--kiosk-space, 1rem);
    --_font: var(--kiosk-font, inherit);
  }
  @supports (color: oklch(from red l c h)) {
    :host {
      /* Black or white, whichever reads better on the accent. */
      --_on-accent: var(
        --kiosk-color-on-accent,
        oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 0)
      );
    }
  }
`;
