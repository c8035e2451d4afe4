import { CLAIMED_HOST } from '../../emulator/bridge/start';

/**
 * office.js talks to the page around its own by the addresses of both, and hears only what comes from there. A page from disk has no address
 * that a message could be sent to or come from: the library is given one that nobody can have, and what is sent either way is passed on. It
 * is for the page's {@link Bridge} to know its frame by the window itself.
 */
export function speakWithHost(): void {
  const page = window.parent;
  const passedOn: Pick<Window, 'postMessage'> = {
    postMessage: (message: unknown) => {
      page.postMessage(message, '*');
    },
  };
  Object.defineProperty(window, 'parent', { value: passedOn, configurable: true });
  window.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.source !== page) return;
      event.stopImmediatePropagation();
      window.dispatchEvent(new MessageEvent('message', { data: event.data, origin: CLAIMED_HOST }));
    },
    true,
  );
}

declare global {
  interface Window {
    /** The library's own object, once it is there. */
    OSF?: {
      readonly InitializationHelper?: { readonly prototype: { isHostOriginTrusted?: (host: string) => boolean } };
    };
  }
}

/** The library asks whether it may trust a program that is none of Microsoft's: to be called when a part of it has run. */
export function trustHost(): void {
  const helper = window.OSF?.InitializationHelper?.prototype;
  if (helper) helper.isHostOriginTrusted = (host) => host === new URL(CLAIMED_HOST).hostname;
}
