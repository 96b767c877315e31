import {vi} from 'vitest';
import {getCurrentTest} from 'vitest/suite';
import {checkWith} from './seen.js';

// The day on which all stories are read. Set here and not in a hook: files share a page, which reads this file once.
vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-03-02T09:00Z')});

// Who runs some stories of a file has not seen all of it.
checkWith(() => {
  const test = getCurrentTest();
  const tests = test?.file.tasks ?? [];
  return tests.at(-1) === test && tests.every(({mode}) => mode === 'run');
});
