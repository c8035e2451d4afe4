import { ExcelHost } from '../host/excel-host';
import type { HostBook } from '../host/model/book';
import { Bridge, type Leave } from './bridge';
import { CLAIMED_HOST, frameName, newConversation, type HostLanguage } from './start';

/** The add-in at work in a frame on one workbook. */
export interface AddinFrame {
  readonly frame: HTMLIFrameElement;
  readonly host: ExcelHost;
  /** Resolves when the add-in stands and takes presses of the ribbon. */
  readonly ready: Promise<void>;
  /** Presses a ribbon button that runs the add-in's function of that name. */
  runCommand(functionName: string): void;
  close(): void;
}

export interface AddinFrameOptions {
  readonly book: HostBook;
  /** The add-in's page: its address relative to this one, of the same origin; or itself, of a page that was opened from disk. */
  readonly page: { readonly address: string } | { readonly html: string };
  readonly title: string;
  readonly language: HostLanguage;
  readonly documentName: string;
  /** The add-in asks that its pane be shown or hidden. */
  onShowPane(visible: boolean): void;
  /** A key has led out of the add-in's page. */
  onLeave(to: Leave): void;
}

/** Loads the add-in's page into a new frame inside `place`, in a conversation of its own with the workbook. */
export function openAddin(place: HTMLElement, options: AddinFrameOptions): AddinFrame {
  const here = 'html' in options.page ? `${CLAIMED_HOST}/` : window.location.origin + window.location.pathname;
  const conversation = newConversation(options.language, new URL(encodeURIComponent(options.documentName), here).href);
  const frame = document.createElement('iframe');
  frame.name = frameName(conversation, here);
  frame.title = options.title;
  place.append(frame);
  const inner = frame.contentWindow;
  if (!inner) throw new Error('the frame has no window');

  let stands: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (stands = resolve));
  const host = new ExcelHost(options.book, {
    commandsReady: () => {
      bridge.commandsReady();
      stands();
    },
    showPane: (visible) => {
      options.onShowPane(visible);
    },
  });
  const origin = 'html' in options.page ? null : window.location.origin;
  const bridge = new Bridge(inner, origin, host, conversation, (to) => {
    options.onLeave(to);
  });
  if ('html' in options.page) frame.srcdoc = options.page.html;
  else frame.src = options.page.address;
  return {
    frame,
    host,
    ready,
    runCommand: (functionName) => {
      bridge.runCommand(functionName);
    },
    close: () => {
      bridge.close();
      frame.remove();
    },
  };
}
