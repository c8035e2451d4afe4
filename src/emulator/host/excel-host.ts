import type { HostBook } from './model/book';
import { utf8Length } from './model/utf8';
import { service, type Surroundings } from './rich/classes/services';
import { workbookObject } from './rich/classes/workbook';
import { type RichErrorCode, type TransportFailure, RichError } from './rich/errors';
import { messagesOf, type EventMessage } from './rich/events';
import { interpret } from './rich/interpreter';
import { ACTION, PATH, readBatch, type Answer, type Batch } from './rich/protocol';
import { openSession } from './rich/open-session';
import type { Session } from './rich/session';

/** Excel on the web carries no message larger than this, in either direction. */
const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** What became of a request: an answer's body, or a failure on the way. */
export type Reply =
  { readonly kind: 'answer'; readonly body: string } | { readonly kind: 'failure'; readonly failure: TransportFailure };

/** What has gone over the wire. Reference clean-ups after `Excel.run` and office.js's own start-up calls are not syncs. */
export interface Traffic {
  readonly syncs: number;
  readonly cleanUps: number;
  readonly internalCalls: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Cells handed out, each of values, text, formulas and numberFormat counted. */
  readonly cellsRead: number;
}

/**
 * A fault to be met by one request: as an error of the batch or on the way, before the batch was done, after, or midway: when that many
 * of its actions were done.
 */
export interface HostFault {
  readonly error: { readonly rich: RichErrorCode } | { readonly transport: TransportFailure };
  readonly when: 'before' | 'after' | { readonly actions: number };
}

/** Nobody around: for tests, and until a page takes the place. */
const NOWHERE: Surroundings = { commandsReady: () => undefined, showPane: () => undefined };

/** Excel's end of the Rich API over a {@link HostBook}: takes request bodies, gives answer bodies. Knows no screen. */
export class ExcelHost {
  readonly book: HostBook;
  /** For tests: the fault that the n-th sync (from 1) is to meet. */
  faultAt: ((sync: number) => HostFault | undefined) | undefined;
  /** Faults of the stand-in itself, which the add-in saw as Excel's general error. Always empty when all is well. */
  readonly ownFaults: unknown[] = [];
  /** Takes what the add-in is to be told of; it must not arrive before the call that caused it has returned. */
  tell: ((messages: readonly EventMessage[]) => void) | undefined;
  private readonly session: Session;
  private readonly unsubscribe: () => void;
  private readonly counts = { syncs: 0, cleanUps: 0, internalCalls: 0, bytesIn: 0, bytesOut: 0 };

  private readonly surroundings: Surroundings;

  constructor(book: HostBook, surroundings: Surroundings = NOWHERE) {
    this.book = book;
    this.surroundings = surroundings;
    this.session = openSession(book);
    this.unsubscribe = book.subscribe((event) => {
      const messages = messagesOf(event, this.session.events);
      if (messages.length > 0) this.tell?.(messages);
    });
  }

  /** The add-in is gone: it hears of nothing any longer. */
  close(): void {
    this.unsubscribe();
  }

  /** Events that the add-in has registered for and not unregistered. */
  get registeredEvents(): number {
    return this.session.events.size;
  }

  get traffic(): Traffic {
    return { ...this.counts, cellsRead: this.session.cellsRead };
  }

  /** Objects that the add-in keeps hold of; grows when it never lets go. */
  get keptObjects(): number {
    return this.session.keptObjectCount;
  }

  /** Answers one request. Throws MalformedBatch or SyntaxError for a body that is no batch. */
  execute(body: string): Reply {
    const bytes = utf8Length(body);
    this.counts.bytesIn += bytes;
    const batch = readBatch(body);
    const purpose = purposeOf(batch);
    this.counts[purpose] += 1;
    if (purpose !== 'syncs') return this.reply(this.run(batch));

    if (this.book.cellEditMode) return failure('InvalidOperationInCellEditMode');
    if (bytes > PAYLOAD_LIMIT_BYTES) return failure('RequestPayloadSizeLimitExceeded');
    const fault = this.faultAt?.(this.counts.syncs);
    if (fault?.when === 'before') return this.fail(fault);
    const done =
      typeof fault?.when === 'object' ? { ...batch, actions: batch.actions.slice(0, fault.when.actions) } : batch;
    const answer = this.run(done);
    return fault ? this.fail(fault) : this.reply(answer);
  }

  private run(batch: Batch): Answer {
    return interpret(batch, {
      workbook: workbookObject(this.session),
      kept: (id) => this.session.kept(id),
      newObject: (typeName) => service(typeName, this.surroundings),
      broken: (error) => {
        this.ownFaults.push(error);
      },
    });
  }

  private reply(answer: Answer): Reply {
    const body = JSON.stringify(answer);
    const bytes = utf8Length(body);
    if (bytes > PAYLOAD_LIMIT_BYTES) return failure('ResponsePayloadSizeLimitExceeded');
    this.counts.bytesOut += bytes;
    return { kind: 'answer', body };
  }

  private fail(fault: HostFault): Reply {
    if ('transport' in fault.error) return failure(fault.error.transport);
    const { code, message, httpStatus } = new RichError(fault.error.rich);
    return this.reply({
      Results: [],
      TraceIds: [],
      Error: {
        Code: code,
        Message: message,
        HttpStatusCode: httpStatus,
        Location: '',
        ActionIndex: 0,
      },
    });
  }
}

function failure(name: TransportFailure): Reply {
  return { kind: 'failure', failure: name };
}

function purposeOf({ actions, paths }: Batch): 'syncs' | 'cleanUps' | 'internalCalls' {
  const working = actions.filter(({ type }) => type !== ACTION.instantiate);
  if (working.length > 0 && working.every(({ name }) => name === '_RemoveReference')) {
    return 'cleanUps';
  }
  const internal = working.length > 0 && working.every(({ path }) => paths.get(path)?.type === PATH.newObject);
  return internal ? 'internalCalls' : 'syncs';
}
