import type { Form } from '../../forms';

/** What is asked of the same form by many rules, worked out once: a form that was read never changes. */
export function ofForm<F extends Form, T>(work: (form: F) => T): (form: F) => T {
  const known = new WeakMap<F, { readonly value: T }>();
  return (form) => {
    const before = known.get(form);
    if (before) return before.value;
    const value = work(form);
    known.set(form, { value });
    return value;
  };
}
