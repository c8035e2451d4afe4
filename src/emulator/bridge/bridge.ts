import type { ExcelHost } from '../host/excel-host';
import { TRANSPORT_FAILURES } from '../host/rich/errors';
import type { EventMessage } from '../host/rich/events';
import type { Json, JsonObject } from '../host/rich/protocol';
import { PURPOSE, answer, event, readRequest, type Request } from './message';
import { appContext, type Conversation } from './start';

/** Numbers of the methods that office.js asks the host to execute. */
const METHOD = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Number of the event by which a ribbon button reaches the add-in. */
const APP_COMMAND = 39;

/** Number of the event that carries the Rich API's events, and their category within it. */
const RICH_API_MESSAGE = 33;
const EVENTS = 65536;

/** Where the focus is to go when a key takes it out of the add-in's page: to the pane's own head, or to the cells. */
export type Leave = 'head' | 'cells';

/**
 * By which office.js tells the host that a key leads out of the page: Tab behind its last stop, Shift+Tab before its first, Escape, F2, and
 * that a page the focus was led into has no stop at all. The library has kept the key from the browser by then.
 */
const LEAVING: ReadonlyMap<Json | undefined, Leave> = new Map([
  [13, 'head'],
  [14, 'head'],
  [15, 'cells'],
  [16, 'cells'],
  [17, 'head'],
  [18, 'head'],
]);

/** The host's error for what it cannot do; office.js makes an error of it. */
const INTERNAL_ERROR = 5001;

/** The batch is the fifth entry of a Rich API request. */
const BODY = 4;

const OK: JsonObject = { Version: 1, Error: 0 };

function failed(code: number): JsonObject {
  return { Version: 1, Error: code };
}

function field(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject)[name] : undefined;
}

function bodyOf(message: Json | undefined): string | undefined {
  const body: unknown = Array.isArray(message) ? message[BODY] : undefined;
  return typeof body === 'string' ? body : undefined;
}

/** Whether it asks that the pane be shown: Excel may leave that until the ribbon function that asks for it says that it is done. */
function asksForPane({ data }: Request): boolean {
  return bodyOf(field(data, 'ArrayData'))?.includes('Microsoft.AppRuntime.AppRuntimeService') === true;
}

/**
 * Answers office.js in a frame of this page as Excel on the web does. Takes messages from that frame, and its origin, only.
 */
export class Bridge {
  private readonly frame: Window;
  private readonly origin: string | null;
  private readonly host: ExcelHost;
  private readonly conversation: Conversation;
  private readonly onLeave: (to: Leave) => void;
  private readonly registrations = new Map<number, Request>();
  /** Ribbon buttons pressed before the add-in could hear of them. */
  private waiting: string[] = [];
  private commandsAreReady = false;
  /** A ribbon function that has not said yet that it is done: others wait behind it, and the pane is not shown meanwhile. */
  private running = false;
  private shownLater: Request[] = [];
  private closed = false;

  /** `frame` is the window of the add-in's page, `origin` its origin: null for a page from disk, whose frame has none that could be named. */
  constructor(
    frame: Window,
    origin: string | null,
    host: ExcelHost,
    conversation: Conversation,
    onLeave: (to: Leave) => void,
  ) {
    this.onLeave = onLeave;
    this.origin = origin;
    this.frame = frame;
    this.host = host;
    this.conversation = conversation;
    window.addEventListener('message', this.hear);
    host.tell = (messages) => {
      this.passEvents(messages);
    };
  }

  /** Ends the conversation; the frame gets no more answers. */
  close(): void {
    this.closed = true;
    this.host.close();
    window.removeEventListener('message', this.hear);
  }

  /** Presses a ribbon button that runs the add-in's function of that name, as soon as the add-in listens. */
  runCommand(functionName: string): void {
    this.waiting.push(functionName);
    this.passCommands();
  }

  /** To be told by the host: the add-in has named its functions. */
  commandsReady(): void {
    this.commandsAreReady = true;
    this.passCommands();
  }

  private passEvents(messages: readonly EventMessage[]): void {
    const registration = this.registrations.get(RICH_API_MESSAGE);
    if (!registration || this.closed) return;
    const entries = messages.map((one) => [EVENTS, one.event, one.target, JSON.stringify(one.args), '', false]);
    this.send(event(registration, { ...OK, ArrayData: entries }));
  }

  private passCommands(): void {
    const registration = this.registrations.get(APP_COMMAND);
    if (!registration || !this.commandsAreReady || this.running) return;
    const functionName = this.waiting.shift();
    if (functionName === undefined) return;
    this.running = true;
    const source = JSON.stringify({ source: { id: functionName } });
    this.send(event(registration, [crypto.randomUUID(), functionName, source]));
  }

  private commandCompleted(): void {
    this.running = false;
    // After the answer to what completed it, as everything that follows it.
    queueMicrotask(() => {
      for (const request of this.shownLater.splice(0)) this.send(answer(request, this.reply(request)));
      this.passCommands();
    });
  }

  private readonly hear = (message: MessageEvent<unknown>): void => {
    void this.take(message);
  };

  /** Requests are answered in the order they came in, each on a workbook whose formulas are calculated. */
  private async take(message: MessageEvent<unknown>): Promise<void> {
    if (message.source !== this.frame || (this.origin !== null && message.origin !== this.origin)) return;
    const request = readRequest(message.data);
    if (request?.conversation !== this.conversation.id) return;
    const { settled } = this.host.book;
    if (settled && request.action === 'executeMethod') await settled();
    if (this.closed) return;
    if (this.running && asksForPane(request)) this.shownLater.push(request);
    else this.send(answer(request, this.reply(request)));
  }

  private send(message: string): void {
    this.frame.postMessage(message, this.origin ?? '*');
  }

  private reply(request: Request): Json {
    if (request.purpose !== PURPOSE.invoke) return this.subscribe(request);
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.conversation);
      case 'ContextActivationManager_notifyHost':
        return this.notified(request.data);
      case 'executeMethod':
        return this.execute(request.data);
      default:
        return failed(INTERNAL_ERROR);
    }
  }

  /** `data`: the control's id, the number of what happened, and whatever belongs to it. */
  private notified(data: Json): null {
    const action = Array.isArray(data) ? (data as readonly Json[])[1] : undefined;
    const leave = LEAVING.get(action);
    if (leave) this.onLeave(leave);
    return null;
  }

  private subscribe({ purpose, data, ...rest }: Request): Json {
    const id = Number(field(data, 'eventDispId') ?? 0);
    if (purpose === PURPOSE.registerEvent) this.registrations.set(id, { purpose, data, ...rest });
    else this.registrations.delete(id);
    // A waiting command must not overtake the answer to its own registration.
    queueMicrotask(() => {
      this.passCommands();
    });
    return OK;
  }

  private execute(data: Json): Json {
    const method = Number(field(field(data, 'DdaMethod'), 'DispatchId') ?? 0);
    switch (method) {
      case METHOD.richApi:
        return this.richApi(field(data, 'ArrayData'));
      case METHOD.commandCompleted:
        this.commandCompleted();
        return OK;
      default:
        return failed(INTERNAL_ERROR);
    }
  }

  private richApi(message: Json | undefined): Json {
    const body = bodyOf(message);
    if (body === undefined) return failed(INTERNAL_ERROR);
    const reply = this.host.execute(body);
    return reply.kind === 'failure'
      ? failed(TRANSPORT_FAILURES[reply.failure])
      : { ...OK, Data: [200, ['Content-Type', 'application/json'], reply.body] };
  }
}
