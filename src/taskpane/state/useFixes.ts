import { startTransition, useEffect, useState } from 'react';
import type { Checked } from './checked';
import type { Fixes } from '../fill/fixes';
import type { LoadPlanner } from '../fill/planner';

const loadFixes = () => import(/* webpackChunkName: "fill-view" */ '../fill/fixes');

const nothing = () => Promise.resolve(null);
const NONE: Fixes = { get: () => undefined, all: nothing, choices: () => Promise.resolve([]), why: nothing };

/**
 * What can be put right with one press, for the result shown. Worked out once the list stands, and not while another check (`idle` false) wants
 * the time; when it fails, the list is without these buttons and 一键填充 says why.
 */
export function useFixes(checked: Checked | null, loadPlanner: LoadPlanner, idle: boolean): Fixes {
  const [found, setFound] = useState<{ turn: number; fixes: Fixes } | null>(null);
  const isKnown = found !== null && found.turn === checked?.turn;
  useEffect(() => {
    if (!checked || !idle || isKnown || checked.result.findings.length === 0) return undefined;
    let current = true;
    const work = async () => {
      const [{ offeredFixes }, planner] = await Promise.all([loadFixes(), loadPlanner()]);
      const fixes = current ? await offeredFixes(checked, planner, () => current) : null;
      if (current && fixes) startTransition(() => setFound({ turn: checked.turn, fixes }));
    };
    work().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [checked, loadPlanner, idle, isKnown]);
  return (isKnown ? found?.fixes : null) ?? NONE;
}
