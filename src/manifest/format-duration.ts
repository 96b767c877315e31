import {formatter} from './format.js';

/** A duration in seconds as a clock shows it: `4:12`, `1:04:12`. */
export function formatDuration(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, index) =>
      formatter(Intl.NumberFormat, locale, {minimumIntegerDigits: index === 0 ? 1 : 2}).format(
        part,
      ),
    )
    .join(':');
}
