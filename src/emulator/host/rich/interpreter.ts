import { Args, memberName, wireName, type HostObject } from './object';
import { RichError } from './errors';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type Answer,
  type Arguments,
  type Batch,
  type Json,
  type ObjectPath,
} from './protocol';
import { query } from './query';

/** Where paths begin: the workbook, objects kept from earlier batches, and services outside the workbook. */
export interface Roots {
  readonly workbook: HostObject;
  kept(referenceId: string): HostObject | undefined;
  newObject(typeName: string): HostObject | undefined;
  /** Told of a fault of the stand-in itself, which the add-in only sees as Excel's general error. */
  broken(error: unknown): void;
}

/** A batch's objects, each path resolved once: `worksheets.add()` used by three actions adds one sheet. */
class Objects {
  private readonly known = new Map<number, HostObject | null>();
  private readonly paths: ReadonlyMap<number, ObjectPath>;
  private readonly roots: Roots;

  constructor(paths: ReadonlyMap<number, ObjectPath>, roots: Roots) {
    this.paths = paths;
    this.roots = roots;
  }

  at(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new RichError('GeneralException');
    const object = this.resolve(path);
    this.known.set(id, object);
    return object;
  }

  args(args: Arguments): Args {
    return new Args(
      args.values.map((value, index) => {
        const path = args.objects[index] ?? 0;
        return path === 0 ? value : this.at(path);
      }),
    );
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.type) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.nullObject:
        return null;
      case PATH.reference: {
        const kept = this.roots.kept(path.name);
        if (!kept) throw new RichError('ItemNotFound');
        return kept;
      }
      case PATH.newObject: {
        const made = this.roots.newObject(path.name);
        if (!made) throw new RichError('ApiNotFound', path.name);
        return made;
      }
    }
    const parent = this.at(path.parent);
    // What is asked of a null object gives a null object.
    if (!parent) return null;
    switch (path.type) {
      case PATH.method:
        return located(parent, memberName(path.name), (name) => parent.open(name, this.args(path.args)));
      case PATH.property:
        return parent.child(memberName(path.name));
      case PATH.indexer:
        return located(parent, 'getItem', () => parent.item(this.args(path.args)));
      default:
        throw new RichError('ApiNotFound', `object path type ${String(path.type)}`);
    }
  }
}

/** Runs a member; an error that does not say where it happened is given the member's name. */
function located<T>(object: HostObject, name: string, run: (name: string) => T): T {
  try {
    return run(name);
  } catch (error) {
    if (error instanceof RichError && error.location === '') {
      throw new RichError(error.code, `${object.className}.${name}`);
    }
    throw error;
  }
}

function perform(action: Action, objects: Objects): Json | undefined {
  const object = objects.at(action.path);
  // Actions on a null object do nothing and answer null.
  if (!object) return null;
  const name = memberName(action.name);
  switch (action.type) {
    case ACTION.instantiate:
      return object.identity();
    case ACTION.query:
      return query(object, action.select);
    case ACTION.method:
      return located(object, name, () => object.call(name, objects.args(action.args)));
    case ACTION.setProperty:
      return located(object, name, () => {
        object.set(name, action.args.values[0] ?? null);
        return undefined;
      });
    case ACTION.recursiveQuery:
      throw new RichError('ApiNotFound', `${object.className}.loadRecursive`);
    case ACTION.queryAsJson:
      throw new RichError('ApiNotFound', `${object.className}.retrieve`);
    case ACTION.ensureUnchanged:
      throw new RichError('ApiNotFound', `${object.className}.ensureUnchanged`);
    case ACTION.update:
      throw new RichError('ApiNotFound', `${object.className}.update`);
    default:
      throw new RichError('ApiNotFound', `action type ${String(action.type)}`);
  }
}

/** Does a batch's actions in their order, up to the first error; what was done before it stays done and is answered. */
export function interpret(batch: Batch, roots: Roots): Answer {
  const objects = new Objects(batch.paths, roots);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.actions.entries()) {
    if (action.type === ACTION.trace) {
      // Event handlers count only when their trace comes back, as a result and by its id.
      traceIds.push(action.id);
      results.push({ ActionId: action.id, Value: null });
      continue;
    }
    try {
      const value = perform(action, objects);
      results.push({ ActionId: action.id, Value: value ?? null });
    } catch (error) {
      const rich = error instanceof RichError ? error : unforeseen(error, roots);
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: rich.code,
          Message: rich.message,
          HttpStatusCode: rich.httpStatus,
          Location: rich.location === '' ? wireName(action.name) : rich.location,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function unforeseen(error: unknown, roots: Roots): RichError {
  roots.broken(error);
  return new RichError('GeneralException');
}
