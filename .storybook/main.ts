import {existsSync, readFileSync} from 'node:fs';
import type {StorybookConfig} from '@storybook/web-components-vite';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** What stories and snippets fetch, from the same host. Without a build, snippets name the CDN. */
const folders = ['examples', 'schema', 'dist'].filter((name) => existsSync(name));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: folders.map((name) => ({from: `../${name}`, to: `/${name}`})),
  // Tools for those who make widgets, in the way of those who look at them.
  features: {backgrounds: false, measure: false, outline: false, viewport: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: (vite) => ({
    ...vite,
    define: {...vite.define, KIOSK_VERSION: JSON.stringify(version)},
  }),
};

export default config;
