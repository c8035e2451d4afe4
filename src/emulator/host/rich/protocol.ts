/**
 * The Rich API's messages, as office.js writes and reads them. A batch names objects by paths and does actions on them; the
 * answer has one result per action that gave one. Names are PascalCase on the wire, except inside a query's `Select`.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Arguments {
  readonly values: readonly Json[];
  /** For each argument the path of the object it stands for, or 0. */
  readonly objects: readonly number[];
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  /** 0 when it has none. */
  readonly parent: number;
  readonly args: Arguments;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: Arguments;
  /** Only for queries. */
  readonly select: readonly string[];
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** One entry of an answer. A null object has the value null; leaving the entry out would break `isNullObject`. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ErrorAnswer {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** The member that failed, as `Range.select`. */
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface Answer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorAnswer;
}

/** A body that is no batch; office.js never sends one. */
class MalformedBatch extends Error {
  override readonly name = 'MalformedBatch';
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function asNumber(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function argumentsOf(value: Json | undefined): Arguments {
  const info = isObject(value) ? value : {};
  return {
    values: asList(info.Arguments),
    objects: asList(info.ReferencedObjectPathIds).map(asNumber),
  };
}

function pathOf(value: Json): ObjectPath {
  if (!isObject(value)) throw new MalformedBatch('an object path is no object');
  return {
    id: asNumber(value.Id),
    type: asNumber(value.ObjectPathType),
    name: asText(value.Name),
    parent: asNumber(value.ParentObjectPathId),
    args: argumentsOf(value.ArgumentInfo),
  };
}

function actionOf(value: Json): Action {
  if (!isObject(value)) throw new MalformedBatch('an action is no object');
  const query = isObject(value.QueryInfo) ? value.QueryInfo : {};
  return {
    id: asNumber(value.Id),
    type: asNumber(value.ActionType),
    name: asText(value.Name),
    path: asNumber(value.ObjectPathId),
    args: argumentsOf(value.ArgumentInfo),
    // `Expand` names the same paths once more and adds nothing here.
    select: asList(query.Select).map(asText),
  };
}

/** Reads a request's body. Throws {@link MalformedBatch} (or SyntaxError) for anything that is no batch. */
export function readBatch(body: string): Batch {
  const request = JSON.parse(body) as Json;
  if (!isObject(request) || !isObject(request.ObjectPaths)) throw new MalformedBatch('no batch');
  const paths = Object.values(request.ObjectPaths).map(pathOf);
  return {
    actions: asList(request.Actions).map(actionOf),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}
