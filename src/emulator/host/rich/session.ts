import type { Area } from '../../../workbook';
import { BookRefusal, type HostBook } from '../model/book';
import type { HostSheet } from '../model/sheet';
import { RichError } from './errors';
import { EventRegistrations } from './events';
import type { HostObject } from './object';

/**
 * Makes the API's objects. In the API everything leads to everything (a range has a worksheet, which has ranges); through this the
 * classes reach each other without importing each other.
 */
export interface ObjectMakers {
  worksheet(session: Session, sheetId: string): HostObject;
  range(session: Session, sheetId: string, area: Area): HostObject;
  rangeAreas(session: Session, sheetId: string, areas: readonly Area[]): HostObject;
}

/** What the objects of one add-in's session share: the workbook, and the ranges it keeps hold of between batches. */
export class Session {
  readonly book: HostBook;
  /** The events that the add-in has asked to hear of. */
  readonly events = new EventRegistrations();
  /** Cells whose values, texts, formulas or formats were handed out, each matrix counted. */
  cellsRead = 0;
  private readonly keptObjects = new Map<string, HostObject>();
  private keptCount = 0;

  private readonly make: ObjectMakers;

  constructor(book: HostBook, make: ObjectMakers) {
    this.book = book;
    this.make = make;
  }

  worksheet(sheetId: string): HostObject {
    return this.make.worksheet(this, sheetId);
  }

  range(sheetId: string, area: Area): HostObject {
    return this.make.range(this, sheetId, area);
  }

  rangeAreas(sheetId: string, areas: readonly Area[]): HostObject {
    return this.make.rangeAreas(this, sheetId, areas);
  }

  /** An id that nothing else has, in the form that Excel on the web gives its objects. */
  newId(): string {
    return this.book.newId();
  }

  keep(object: HostObject): string {
    this.keptCount += 1;
    const id = `kept-${String(this.keptCount)}`;
    this.keptObjects.set(id, object);
    return id;
  }

  kept(referenceId: string): HostObject | undefined {
    return this.keptObjects.get(referenceId);
  }

  release(referenceId: string): void {
    this.keptObjects.delete(referenceId);
  }

  get keptObjectCount(): number {
    return this.keptObjects.size;
  }

  /** The sheet of that id. Throws ItemNotFound when it was deleted. */
  sheet(id: string): HostSheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw new RichError('ItemNotFound');
    return sheet;
  }

  /** Changes the workbook; what the workbook refuses becomes the error that Excel answers. */
  change(change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof BookRefusal)) throw error;
      // Excel documents AccessDenied for protected sheets; what it answers to activating a hidden one is not documented.
      throw new RichError(error.reason === 'protected' ? 'AccessDenied' : 'InvalidOperation');
    }
  }
}
