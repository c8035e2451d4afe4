import { useCallback, useMemo, useState } from 'react';
import type { FormKind } from '../../forms/form';
import type { Checked } from '../state/checked';
import { countByForm, filtered, isFiltering, NO_FILTER, ofKind } from './filter';
import { countBySeverity, isAgreeing, type Summary } from './summary';

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
    const passed = ofKind(checked.result.outcomes, filter.form).filter(isAgreeing).length;
    return { ...countBySeverity(findings), passed };
  }, [checked, summary, on, filter.form, findings]);
  return { filter, findings, counts, byForm, searching, setForm, setWords, toggleSearch, showAll: on ? clear : null };
}
