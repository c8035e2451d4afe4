import { useMemo, useState } from 'react';
import type { FormKind } from '../../../forms/form';
import type { Finding } from '../../../rules';
import type { CellRef, Edit } from '../../../workbook';
import type { Checked } from '../../state/checked';
import type { ExplanationsControl } from '../../state/useExplanations';
import type { FixPreview, Fixes } from '../../fill/fixes';
import { countsOn } from '../../../report/counts';
import { useLanguage } from '../../parts/PaneLanguage';
import { Part } from '../../parts/Part';
import { TextButton } from '../../parts/Button';
import { arrangeFindings } from '../arrange';
import type { FindingActions } from '../FindingItem/actions';
import { FindingList } from '../FindingList/FindingList';
import type { TabName } from '../summary';
import { useRevealed } from './useRevealed';
import { useStyles } from './ResultsView.styles';

interface ResultsViewProps {
  readonly checked: Checked;
  readonly tab: TabName;
  /** Where the steps from finding to finding go. */
  readonly tools: HTMLElement | null;
  readonly fixes: Fixes;
  readonly explanations: ExplanationsControl;
  /** Of the findings those that are wanted. */
  readonly findings: readonly Finding[];
  readonly form: FormKind | null;
  /** Shows all again; null where all is shown. */
  readonly onShowAll: (() => void) | null;
  /** The cell that was selected last in the sheet. */
  readonly selected: CellRef | null;
  readonly onTab: (tab: TabName) => void;
  readonly onSelect: (cell: CellRef) => void;
  readonly onFix: (edits: readonly Edit[]) => void;
  readonly onPreview: (preview: FixPreview) => void;
  /** Says that several cannot be put right at once. */
  readonly onOneByOne: () => void;
  readonly onInsertProjects: FindingActions['insertProjects'];
  readonly onShowSentence: FindingActions['showSentence'];
}

/** What agrees, fetched when it is first looked at: the findings come before it. */
const loadChecked = () => import(/* webpackChunkName: "checked-list" */ '../CheckedList');

const NONE: ReadonlySet<string> = new Set();

/** What stands under the tabs: the list of the one that is selected. */
export function ResultsView(props: ResultsViewProps) {
  const { checked, tab, tools, fixes, explanations, onSelect, onFix, onOneByOne, onInsertProjects, onShowSentence } =
    props;
  const { onPreview } = props;
  const { findings, form } = props;
  const { said, explain, explained } = explanations;
  const { result, checker } = checked;
  const rules = checker.texts;
  const groups = useMemo(
    () => (tab === 'passed' ? [] : arrangeFindings(findings, result.forms, tab, explained)),
    [findings, result, tab, explained],
  );
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [openIds, setOpenIds] = useState(NONE);
  const { selected, onTab, onShowAll } = props;
  const reveal = useRevealed({ findings, selected, tab, currentId, onTab, setCurrentId, setOpenIds });

  const actions = useMemo(
    (): FindingActions => ({
      select(finding, cell) {
        setCurrentId(finding.id);
        onSelect(cell);
      },
      close: () => setCurrentId(null),
      fold(key, open) {
        setOpenIds((before) => {
          const next = new Set(before);
          if (open) next.add(key);
          else next.delete(key);
          return next;
        });
      },
      fix: onFix,
      fixAll(findings) {
        fixes.all(findings).then((preview) => (preview ? onPreview(preview) : onOneByOne()), onOneByOne);
      },
      fixes,
      explain,
      insertProjects: onInsertProjects,
      showSentence: onShowSentence,
    }),
    [onSelect, onFix, fixes, onPreview, onOneByOne, explain, onInsertProjects, onShowSentence],
  );

  const { pass, rounding, unreadable } = countsOn(result.counts, form);
  if (tab === 'passed' && pass + rounding + unreadable > 0)
    return (
      <Part load={loadChecked}>
        {({ CheckedList }, panel) => <CheckedList panel={panel} checked={checked} form={form} onSelect={onSelect} />}
      </Part>
    );
  return groups.length > 0 ? (
    <FindingList
      key={tab}
      tools={tools}
      groups={groups}
      rules={rules}
      actions={actions}
      currentId={currentId}
      reveal={reveal}
      openIds={openIds}
      fixes={fixes}
      said={said}
      fresh={checked.since?.fresh ?? NONE}
    />
  ) : (
    <EmptyTab tab={tab} onShowAll={onShowAll} />
  );
}

function EmptyTab({ tab, onShowAll }: { tab: TabName; onShowAll: (() => void) | null }) {
  const styles = useStyles();
  const { results } = useLanguage().texts;
  return (
    <div className={styles.empty}>
      {onShowAll ? results.noneShown : results.empty[tab]}
      {onShowAll && (
        <div>
          <TextButton onClick={onShowAll}>{results.showAll}</TextButton>
        </div>
      )}
    </div>
  );
}
