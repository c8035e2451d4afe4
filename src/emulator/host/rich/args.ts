import { RichError } from './errors';
import type { HostObject } from './object';
import type { Json, JsonObject } from './protocol';

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
