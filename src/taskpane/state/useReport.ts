import { useCallback, useState } from 'react';
import type { WorkbookHost } from '../../host';
import type { Explanation } from '../../rules';
import type { Checked } from './checked';
import { useLanguage } from '../parts/PaneLanguage';
import { computed, fetched, type DeedsControl } from './useDeeds';

const loadReport = () => import(/* webpackChunkName: "report" */ '../../report/check-report');

interface ReportMeans {
  readonly door: WorkbookHost;
  readonly run: DeedsControl['run'];
  /** Gives a result that speaks of the workbook as it is. */
  readonly withResult: (work: (result: Checked) => Promise<unknown>) => Promise<void>;
  readonly explanations: readonly Explanation[];
  /** What Heji wrote last. */
  readonly written: object | null;
  /** How many changes of the workbook were told of. */
  readonly changes: number;
}

/** A report that was written as a sheet. */
interface Reported {
  readonly sheet: string;
  readonly printSetUp: boolean;
  /** The moment it speaks of. */
  readonly at: Date;
  readonly written: object | null;
  readonly changes: number;
}

export interface ReportControl {
  readonly write: () => Promise<void>;
  /** Takes the sheet away again. */
  readonly remove: () => Promise<void>;
  /** The one that was written last from this pane; null when there is none. */
  readonly last: Pick<Reported, 'sheet' | 'printSetUp' | 'at'> | null;
  /** The workbook was changed since the moment that it speaks of. */
  readonly outdated: boolean;
  readonly dismiss: () => void;
}

/** The report sheet: written of the workbook as it is, told to be out of date once it is, and taken away by one press. */
export function useReport(means: ReportMeans): ReportControl {
  const { door, run, withResult, explanations, written, changes } = means;
  const { texts, locale } = useLanguage();
  const [last, setLast] = useState<Reported | null>(null);
  const write = useCallback(
    () =>
      withResult(async (of) => {
        const made = await run('reporting', async () => {
          const { checkReport } = await fetched(loadReport());
          const sheet = await computed(() =>
            checkReport(of.result, {
              profile: of.profile,
              changed: Object.keys(of.settings.changes).length > 0,
              wording: of.checker.texts,
              explanations,
              at: of.at,
              locale,
            }),
          );
          return door.writeReport(sheet);
        });
        if (made) setLast({ ...made, at: of.at, written, changes: of.changes });
      }),
    [withResult, run, explanations, locale, door, written],
  );
  const remove = useCallback(async () => {
    const gone = await run('reporting', async () => texts.done.reportsRemoved(await door.removeReports()));
    if (gone !== null) setLast(null);
  }, [run, texts, door]);
  const dismiss = useCallback(() => setLast(null), []);
  const outdated = last !== null && (last.written !== written || changes > last.changes);
  return { write, remove, last, outdated, dismiss };
}
