import type {ReactiveControllerHost} from 'lit';

/**
 * Lets addresses lead to records. A browser does not look for `#id` in shadow trees: this does, once when the record is
 * there, and whenever the address changes.
 */
export function followAddress(host: ReactiveControllerHost & Element): void {
  let hasArrived = false;
  const go = (): void => {
    const target = host.shadowRoot?.getElementById(location.hash.slice(1));
    if (!target) return;
    hasArrived = true;
    target.focus();
    target.scrollIntoView();
  };
  host.addController({
    hostConnected: () => {
      window.addEventListener('hashchange', go);
    },
    hostDisconnected: () => {
      window.removeEventListener('hashchange', go);
    },
    hostUpdated: () => {
      if (!hasArrived) go();
    },
  });
}
