import {css} from 'lit';

/**
 * The tokens of all widgets. A public `--kiosk-…` property wins, then a token that the host page already
 * has (WordPress, Bootstrap, Fluent in SharePoint), then the default. Text and quiet surfaces derive from the
 * page's own text colour, so that they are legible on a page whose background nobody told us.
 *
 * All that goes with text is measured in `em`, by the page's own text: `rem` would be 10 pixels on the many pages that
 * say `html {font-size: 62.5%}`. Lines and corners are in pixels. Steps of space are quarters of `--kiosk-space`, times
 * the density.
 */
export const tokens = css`
  :host {
    --_text: var(--kiosk-color-text, currentColor);
    --_muted: var(--kiosk-color-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_surface: var(--kiosk-color-surface, color-mix(in srgb, currentColor 3.5%, transparent));
    --_border: var(--kiosk-color-border, color-mix(in srgb, currentColor 18%, transparent));
    /* Nothing on a page that has none of them: then what stands behind the comma counts. */
    --_host: var(
      --wp--preset--color--primary,
      var(--bs-primary, var(--colorBrandBackground))
    );
    --_accent: var(--kiosk-color-accent, var(--_host, #14558f));
    --_on-accent: var(--kiosk-color-on-accent, #fff);
    --_focus: var(--kiosk-color-focus, currentColor);
    --_radius: var(--kiosk-radius, 8px);
    --_line: var(--kiosk-border-width, 1px) solid var(--_border);
    --_font: var(--kiosk-font, inherit);
    --_scale: var(--kiosk-heading-scale, 1);
    --_space: calc(var(--kiosk-space, 1em) * var(--kiosk-density, 1));
    --_1: calc(var(--_space) * 0.25);
    --_2: calc(var(--_space) * 0.5);
    --_3: calc(var(--_space) * 0.75);
    --_6: calc(var(--_space) * 1.5);
    /* Of a colour's luminance y, black or white: 4.5 to 1 or better on any. Beyond white it is white. */
    --_ink: clamp(0, (0.179 - y) * 10000, 1.1);
    /* What a finger finds. Density leaves it as it is. */
    --_target: max(2.75em, 44px);
  }
  @supports (color: light-dark(red, color(from red xyz x y z))) {
    :host {
      --_accent: var(--kiosk-color-accent, var(--_host, light-dark(#14558f, #8cc2f2)));
      --_on-accent: var(
        --kiosk-color-on-accent,
        color(from var(--_accent) xyz var(--_ink) var(--_ink) var(--_ink))
      );
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: currentColor;
    }
  }
`;
