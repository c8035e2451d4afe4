import { RichError } from './errors';
import type { Json, JsonObject } from './protocol';

/** What a method that gives a value may return; undefined is an answer without a value. */
export type MethodValue = Json | undefined;

/**
 * One class of the Excel API: a table of its members, named as in the API's reference (`getRange`, `values`). To serve one more
 * member, add it to the table. Whatever a table lacks is answered with ApiNotFound naming the member.
 */
export interface HostClass<Target> {
  /** As in the API's reference: `Range`. */
  readonly name: string;
  /** Values that can be loaded, and set where there is a setter. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Objects reached by a property, such as `range.worksheet`; null is a null object (`customOrNullObject`). */
  readonly children?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Methods that give an object; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: Target, args: Args) => HostObject | null>>;
  /** Methods that do something or give a plain value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Args) => MethodValue>>;
  /** For collections: all of it, and one by its key. */
  readonly items?: (target: Target) => readonly HostObject[];
  readonly item?: (target: Target, args: Args) => HostObject;
  /** What office.js is told of a new object so that it finds it again: `{Id}` or `{_ReferenceId}`. */
  readonly identity?: (target: Target) => JsonObject;
}

export interface Property<Target> {
  readonly get: (target: Target) => Json;
  readonly set?: (target: Target, value: Json) => void;
}

/** An object of the API, whatever its class. */
export interface HostObject {
  readonly className: string;
  readonly isCollection: boolean;
  /** The members that a query without a selection gives. */
  readonly propertyNames: readonly string[];
  hasChild(name: string): boolean;
  identity(): JsonObject;
  get(name: string): Json;
  set(name: string, value: Json): void;
  child(name: string): HostObject | null;
  open(name: string, args: Args): HostObject | null;
  call(name: string, args: Args): MethodValue;
  items(): readonly HostObject[];
  item(args: Args): HostObject;
}

function isHostObject(value: Json | HostObject | undefined): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'call' in value;
}

/** A call's arguments, read by what the member expects. Throws InvalidArgument, as Excel does, for anything else. */
export class Args {
  private readonly values: readonly (Json | HostObject)[];

  constructor(values: readonly (Json | HostObject)[]) {
    this.values = values;
  }

  private invalid(): RichError {
    return new RichError('InvalidArgument');
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.invalid();
    return value;
  }

  /** Undefined when left out, null or empty. */
  optionalText(index: number): string | undefined {
    const value = this.values[index];
    if (value === undefined || value === null || value === '') return undefined;
    return this.text(index);
  }

  /** A whole number from 0. */
  index(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw this.invalid();
    return value;
  }

  /** False when left out. */
  flag(index: number): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return false;
    if (typeof value !== 'boolean') throw this.invalid();
    return value;
  }

  /** An object of the API given as argument; undefined when a plain value was given. */
  optionalObject(index: number): HostObject | undefined {
    const value = this.values[index];
    return isHostObject(value) ? value : undefined;
  }

  /** Any plain value; null when left out. */
  plain(index: number): Json {
    const value = this.values[index];
    if (isHostObject(value)) throw this.invalid();
    return value ?? null;
  }

  /** An object of settings such as `{rowHidden: true}`. */
  settings(index: number): JsonObject {
    const value = this.values[index];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.invalid();
    if (isHostObject(value)) throw this.invalid();
    return value as JsonObject;
  }
}

/** The identity of an object that is known by a kept reference, or by none. */
export function referenceIdentity(referenceId: string | undefined): JsonObject {
  return referenceId === undefined ? {} : { _ReferenceId: referenceId };
}

/** Members are named in the tables as scripts name them, on the wire with a capital: `GetRange`, but `_KeepReference`. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Own members only: a path named "constructor" must not find what every object inherits. */
function member<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Binds a class's table to one target. */
export function hostObject<Target>(cls: HostClass<Target>, target: Target): HostObject {
  const missing = (name: string) => new RichError('ApiNotFound', `${cls.name}.${name}`);
  return {
    className: cls.name,
    isCollection: cls.items !== undefined,
    propertyNames: Object.keys(cls.properties ?? {}),
    hasChild: (name) => member(cls.children, name) !== undefined,
    identity: () => cls.identity?.(target) ?? {},
    get(name) {
      const property = member(cls.properties, name);
      if (!property) throw missing(name);
      return property.get(target);
    },
    set(name, value) {
      const property = member(cls.properties, name);
      if (!property?.set) throw missing(name);
      property.set(target, value);
    },
    child(name) {
      const child = member(cls.children, name);
      if (!child) throw missing(name);
      return child(target);
    },
    open(name, args) {
      const method = member(cls.objects, name);
      if (!method) throw missing(name);
      return method(target, args);
    },
    call(name, args) {
      const method = member(cls.methods, name);
      if (!method) throw missing(name);
      return method(target, args);
    },
    items() {
      if (!cls.items) throw missing('items');
      return cls.items(target);
    },
    item(args) {
      if (!cls.item) throw missing('getItem');
      return cls.item(target, args);
    },
  };
}
