import { useCallback, useMemo, useState } from 'react';
import type { FormKind } from '../../forms/form';
import type { Wording } from '../../messages/words/wording';
import { countsOn } from '../../report/counts';
import type { Finding } from '../../rules';
import { address } from '../../workbook';
import type { Checked } from '../state/checked';
import { countBySeverity, type Summary } from './summary';

/** What of a result the user wants to see. */
export interface Filter {
  /** Only what stands on forms of this kind; null: all. */
  readonly form: FormKind | null;
  /** Only what has all of these words, however they are written; '': all. */
  readonly words: string;
}

export const NO_FILTER: Filter = { form: null, words: '' };

function isFiltering({ form, words }: Filter): boolean {
  return form !== null || words.trim() !== '';
}

/** Full width and half width, capitals and small letters are the same; `$` of an address is none. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('$', '');

function textOf(finding: Finding, rules: Pick<Wording, 'title' | 'message'>): string {
  const { rule, cell, related, place } = finding;
  return plain(
    [rule, rules.title(rule), rules.message(finding), place?.quote ?? '', ...[cell, ...related].map(address)].join(
      '\n',
    ),
  );
}

/** The findings that are wanted: looked for in rule, title, sentence, the text's sentence and the cells. */
export function filtered(
  findings: readonly Finding[],
  { form, words }: Filter,
  rules: Pick<Wording, 'title' | 'message'>,
): readonly Finding[] {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  if (form === null && wanted.length === 0) return findings;
  return findings.filter((finding) => {
    if (form !== null && finding.form !== form) return false;
    if (wanted.length === 0) return true;
    const text = textOf(finding, rules);
    return wanted.every((word) => text.includes(word));
  });
}

/** How many findings stand on forms of each kind. */
export function countByForm(findings: readonly Finding[]): Readonly<Record<FormKind, number>> {
  const counts: Record<FormKind, number> = { '1-1': 0, '1-2': 0, '1-3': 0 };
  for (const { form } of findings) if (form) counts[form] += 1;
  return counts;
}

/** What belongs to forms of one kind; all where none is named. */
export function ofKind<T extends { readonly form: FormKind | null }>(
  list: readonly T[],
  form: FormKind | null,
): readonly T[] {
  return form === null ? list : list.filter((one) => one.form === form);
}

/** What the user wants to see of a result: one kind of form, and what has certain words. It outlasts the result. */
export function useFilter(checked: Checked | null, summary: Summary | null) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [searching, setSearching] = useState(false);
  const setForm = useCallback((form: FormKind | null) => setFilter((before) => ({ ...before, form })), []);
  const setWords = useCallback((words: string) => setFilter((before) => ({ ...before, words })), []);
  // A search that is put away looks for nothing.
  const toggleSearch = useCallback(() => {
    setSearching((before) => !before);
    setWords('');
  }, [setWords]);
  const clear = useCallback(() => {
    setSearching(false);
    setFilter(NO_FILTER);
  }, []);

  const on = isFiltering(filter);
  const findings = useMemo(
    () => (checked ? filtered(checked.result.findings, filter, checked.checker.texts) : []),
    [checked, filter],
  );
  const byForm = useMemo(() => countByForm(checked?.result.findings ?? []), [checked]);
  const counts = useMemo(() => {
    if (!checked || !summary || !on) return summary?.counts ?? null;
    const { pass, rounding } = countsOn(checked.result.counts, filter.form);
    return { ...countBySeverity(findings), passed: pass + rounding };
  }, [checked, summary, on, filter.form, findings]);
  return { filter, findings, counts, byForm, searching, setForm, setWords, toggleSearch, showAll: on ? clear : null };
}
