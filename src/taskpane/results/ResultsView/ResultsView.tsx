import { useMemo, useState } from 'react';
import type { CellRef } from '../../../workbook';
import type { Checked } from '../../check/useCheck';
import type { ExplanationsControl } from '../../explanations/useExplanations';
import type { Fixes } from '../../fill/fixes';
import { useLanguage } from '../../parts/PaneLanguage';
import { arrangeFindings, arrangeOutcomes } from '../arrange';
import type { FindingActions } from '../FindingItem/FindingItem';
import { FindingList } from '../FindingList/FindingList';
import type { TabName } from '../tabs';
import { LaterList } from './LaterList';
import { useStyles } from './ResultsView.styles';

interface ResultsViewProps {
  readonly checked: Checked;
  readonly tab: TabName;
  /** Where the steps from finding to finding go. */
  readonly tools: HTMLElement | null;
  readonly fixes: Fixes;
  readonly explanations: ExplanationsControl;
  readonly onSelect: (cell: CellRef) => void;
  readonly onFix: FindingActions['fix'];
  readonly onInsertProjects: FindingActions['insertProjects'];
  readonly onShowSentence: FindingActions['showSentence'];
}

const NONE: ReadonlySet<string> = new Set();

/** What stands under the tabs: the list of the one that is selected. */
export function ResultsView(props: ResultsViewProps) {
  const { checked, tab, tools, fixes, explanations, onSelect, onFix, onInsertProjects, onShowSentence } = props;
  const { said, explain } = explanations;
  const { result, checker } = checked;
  const rules = checker.texts;
  const places = useMemo(
    () => (tab === 'passed' ? arrangeOutcomes(result.outcomes, result.forms) : null),
    [result, tab],
  );
  const groups = useMemo(
    () => (tab === 'passed' ? [] : arrangeFindings(result.findings, result.forms, tab)),
    [result, tab],
  );
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [openIds, setOpenIds] = useState(NONE);

  const actions = useMemo(
    (): FindingActions => ({
      select(finding, cell) {
        setCurrentId(finding.id);
        onSelect(cell);
      },
      toggleConsequences({ id }) {
        setOpenIds((open) => {
          const next = new Set(open);
          if (!next.delete(id)) next.add(id);
          return next;
        });
      },
      fix: onFix,
      explain,
      insertProjects: onInsertProjects,
      showSentence: onShowSentence,
    }),
    [onSelect, onFix, explain, onInsertProjects, onShowSentence],
  );

  if (places) {
    return places.agreeing.length + places.undecided.length > 0 ? (
      <LaterList places={places} rules={rules} onSelect={onSelect} />
    ) : (
      <EmptyTab tab={tab} />
    );
  }
  return groups.length > 0 ? (
    <FindingList
      key={tab}
      tools={tools}
      groups={groups}
      rules={rules}
      actions={actions}
      currentId={currentId}
      openIds={openIds}
      fixes={fixes}
      said={said}
    />
  ) : (
    <EmptyTab tab={tab} />
  );
}

function EmptyTab({ tab }: { tab: TabName }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return <p className={styles.empty}>{texts.results.empty[tab]}</p>;
}
