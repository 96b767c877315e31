import {sendKeys} from '@web/test-runner-commands';

/** Presses keys one after the other, as a reader does. `Space` and `Shift+Tab` are among them. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key === 'Shift+Tab') await pressBack();
    else await sendKeys({press: key === 'Space' ? ' ' : key});
  }
}

/** Types a text, letter by letter. */
export async function type(text: string): Promise<void> {
  for (let at = 0; at < text.length; at++) await sendKeys({press: text.charAt(at)});
}

/** Shift and Tab at once, which each driver wants in its own way. */
async function pressBack(): Promise<void> {
  // WebKit's has no key that stays down, and presses at once what it is told to type, here by the codes of WebDriver.
  if (isDriven) return sendKeys({type: '\uE008\uE004'});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

const isDriven = navigator.vendor.startsWith('Apple');
