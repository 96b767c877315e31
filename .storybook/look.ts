import {create} from 'storybook/theming/create';

/** The look of Storybook itself, light or dark as the system is. Fonts are the system's: none is fetched. */
function look(base: 'light' | 'dark') {
  return create({
    base,
    brandTitle: 'Kiosk',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    colorPrimary: '#14558f',
    colorSecondary: base === 'dark' ? '#7db8ee' : '#14558f',
    appBorderRadius: 4,
  });
}

export const docsTheme = look(
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
);
