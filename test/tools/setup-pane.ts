import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// What is waited for comes or never does: how long it takes is the machine's affair.
configure({ asyncUtilTimeout: 100_000 });

// What the pane's components ask of a browser and jsdom lacks.
if (!window.matchMedia) {
  window.matchMedia = (query: string): MediaQueryList => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  });
}

if (!globalThis.ResizeObserver) {
  globalThis.ResizeObserver = class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

if (!Element.prototype.scrollIntoView) {
  Element.prototype.scrollIntoView = (): void => undefined;
}

// axe tries whether letters can be painted; jsdom answers with a page of error each time.
HTMLCanvasElement.prototype.getContext = (): null => null;
