import { RichError } from './errors';
import { wireName, type HostObject } from './object';
import type { Json, JsonObject } from './protocol';

/** What to load of an object: its own members, and of each child what is to be loaded of that. */
type Selection = Map<string, Selection>;

const NOTHING: Selection = new Map<string, Selection>();

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map<string, Selection>();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('/')) {
      // office.js leaves "items" out of a collection's paths most of the time, not always.
      if (name === 'items' || name === '$all' || name === '*') continue;
      let next = at.get(name);
      if (!next) at.set(name, (next = new Map<string, Selection>()));
      at = next;
    }
  }
  return root;
}

function load(object: HostObject, selection: Selection): JsonObject {
  if (object.isCollection) {
    return { ...object.identity(), _Items: object.items().map((item) => load(item, selection)) };
  }
  const values: Record<string, Json> = { ...object.identity() };
  const all = selection.size === 0;
  for (const name of all ? object.propertyNames : selection.keys()) {
    const inner = selection.get(name);
    if (object.hasChild(name)) {
      const child = object.child(name);
      values[wireName(name)] = child && load(child, inner ?? NOTHING);
    } else if (inner && inner.size > 0) throw new RichError('ApiNotFound', `${object.className}.${name}`);
    else values[wireName(name)] = object.get(name);
  }
  return values;
}

/**
 * Answers `load(…)`: the selected members by their wire names, children nested, a collection's items under `_Items`. Without a
 * selection: everything of the object itself that is served here.
 */
export function query(object: HostObject, select: readonly string[]): JsonObject {
  return load(object, selectionOf(select));
}
