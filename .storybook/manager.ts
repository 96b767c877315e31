import {addons, types} from 'storybook/manager-api';
import {docsTheme} from './look.js';
import {SnippetPanel} from './snippet-panel.js';

addons.setConfig({theme: docsTheme});

addons.register('kiosk', () => {
  addons.add('kiosk/snippet', {type: types.PANEL, title: 'Snippet', render: SnippetPanel});
});
