import { a1Area } from '../../../workbook';
import type { BookEvent } from '../model/book';
import type { Json, JsonObject } from './protocol';

/** The numbers by which office.js knows the events served here. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
} as const;

/** Events of all sheets are addressed to this target, those of one sheet to its id. */
export const WORKBOOK_TARGET = 'Workbook';

/** One event on its way to the add-in. */
export interface EventMessage {
  readonly event: number;
  readonly target: string;
  /** What the handler is told, before office.js makes an object of it. */
  readonly args: JsonObject;
}

/** Counts who listens: office.js registers once for each object that has handlers. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  private change(event: number, target: string, by: number): void {
    const key = `${String(event)} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  register(event: number, target: string): void {
    this.change(event, target, 1);
  }

  unregister(event: number, target: string): void {
    this.change(event, target, -1);
  }

  has(event: number, target: string): boolean {
    return (this.counts.get(`${String(event)} ${target}`) ?? 0) > 0;
  }

  /** How many registrations there are in all: grows when an add-in never ends them. */
  get size(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

function kindOf(event: BookEvent): number | undefined {
  switch (event.kind) {
    case 'changed':
      return EVENT.worksheetChanged;
    case 'activated':
      return EVENT.worksheetActivated;
    case 'selected':
      return EVENT.worksheetSelectionChanged;
    case 'sheets':
      if (event.change === 'added') return EVENT.worksheetAdded;
      if (event.change === 'deleted') return EVENT.worksheetDeleted;
      return event.change === 'renamed' ? EVENT.worksheetNameChanged : undefined;
    case 'formatted':
    case 'marks':
      return undefined;
  }
}

function argsOf(event: BookEvent): JsonObject {
  const common: Record<string, Json> = { source: 'Local', worksheetId: event.sheet.id };
  if (event.kind === 'changed') {
    common.changeType = 'RangeEdited';
    common.address = a1Area(event.area);
    common.triggerSource = event.by === 'addin' ? 'ThisLocalAddin' : 'Unknown';
  }
  if (event.kind === 'selected') common.address = a1Area(event.area);
  if (event.kind === 'sheets' && event.change === 'renamed') common.nameAfter = event.sheet.name;
  return common;
}

/** What the add-in is to be told of something that happened to the workbook: nothing where it did not ask. */
export function messagesOf(event: BookEvent, registrations: EventRegistrations): EventMessage[] {
  const kind = kindOf(event);
  if (kind === undefined) return [];
  return [WORKBOOK_TARGET, event.sheet.id]
    .filter((target) => registrations.has(kind, target))
    .map((target) => ({ event: kind, target, args: argsOf(event) }));
}
