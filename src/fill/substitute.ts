import type { Field, Form, Forms } from '../forms';
import type { Case } from '../rules';

/** Fields as they will read once planned edits are written, by the field that stands there now. */
export type Planned = ReadonlyMap<Field<unknown>, Field<unknown>>;

/**
 * A copy of plain data with fields replaced; what holds none of them is shared. One object that stands in two places stays one: rules ask
 * whether a row is the total.
 */
class Substitution {
  private readonly done = new Map<object, object>();

  constructor(private readonly planned: Planned) {}

  of<T>(tree: T): T {
    return this.copy(tree) as T;
  }

  private copy(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node;
    const known = this.done.get(node);
    if (known) return known;
    const result = this.planned.get(node as Field<unknown>) ?? this.parts(node);
    this.done.set(node, result);
    return result;
  }

  private parts(node: object): object {
    if (Array.isArray(node)) {
      const parts: readonly unknown[] = node;
      const copies = parts.map((part) => this.copy(part));
      return copies.some((part, index) => part !== parts[index]) ? copies : parts;
    }
    // Numbers of big.js and the like are values.
    if (Object.getPrototypeOf(node) !== Object.prototype) return node;
    const entries = Object.entries(node).map(([key, part]) => [key, part, this.copy(part)] as const);
    return entries.some(([, part, copy]) => part !== copy)
      ? Object.fromEntries(entries.map(([key, , copy]) => [key, copy]))
      : node;
  }
}

/** The form as it will be once the planned fields are written. */
export function formWithPlanned<F extends Form>(form: F, planned: Planned): F {
  return new Substitution(planned).of(form);
}

/** The case with these forms in the place of those of the same keys. */
export function withForms(context: Case, copies: ReadonlyMap<string, Form>): Case {
  const keys = new Map<Form, string>();
  const all = context.forms.all.map((form) => {
    const key = context.keyOf(form);
    const copy = copies.get(key) ?? form;
    keys.set(copy, key);
    return copy;
  });
  const forms: Forms = {
    all,
    basicData: all.filter((form) => form.kind === '1-1'),
    departments: all.filter((form) => form.kind === '1-2'),
    projects: all.filter((form) => form.kind === '1-3'),
  };
  return { ...context, forms, keyOf: (form) => keys.get(form) ?? context.keyOf(form) };
}
