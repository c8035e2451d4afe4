import type { Form, ReadColumn } from '../../src/forms';
import type { Canvas } from './canvas';

/** What a rewriting may look at: the forms as they were read before it. */
export interface Before {
  readonly forms: readonly Form[];
}

/**
 * A harmless rewriting: the workbook says the same afterwards. `apply` returns false where the workbook has nothing to rewrite that way.
 * What it changes beside the places may be told by `unlike`: rules whose findings it may well change.
 */
export interface Rewrite {
  readonly kind: string;
  readonly name: string;
  readonly apply: (canvas: Canvas, before: Before) => boolean;
  readonly unlike?: readonly string[];
}

export const rewrite = (
  kind: string,
  name: string,
  apply: Rewrite['apply'],
  unlike: readonly string[] = [],
): Rewrite => ({ kind, name: `${kind}: ${name}`, apply, unlike });

/** The columns that a form was read with and that have heads, one of each role and table. */
export function headsOf(form: Form): readonly ReadColumn[] {
  return form.columns.filter(({ head, role }) => head !== '' && role !== 'aside');
}
