import { useMemo, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../../rules/engine/finding';
import type { Said } from '../../explanations/useExplanations';
import type { Fixes } from '../../fill/fixes';
import type { Wording } from '../../../messages/words/wording';
import { useLanguage } from '../../parts/PaneLanguage';
import type { FindingRow, Group } from '../arrange';
import { FindingItem, type FindingActions } from '../FindingItem/FindingItem';
import { GroupHeading } from '../GroupHeading/GroupHeading';
import { useGrowing } from '../useGrowing';
import { Stepper } from './Stepper';
import { useStyles } from './FindingList.styles';
import { useFindingKeys } from './useFindingKeys';

interface FindingListProps {
  readonly groups: readonly Group<FindingRow>[];
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly currentId: string | null;
  readonly openIds: ReadonlySet<string>;
  readonly fixes: Fixes;
  readonly said: ReadonlyMap<string, Said>;
  /** Where the steps from finding to finding go. */
  readonly tools: HTMLElement | null;
}

interface Line {
  readonly finding: Finding;
  /** Null for a consequence under its cause. */
  readonly row: FindingRow | null;
  /** On the first line of a group. Made here, so that it stays the same while the user steps through the list. */
  readonly heading: ReactNode;
}

/** A group's findings with those folded under them, as far as they are of the same severity: what the tab's number counts. */
function countOf(group: Group<FindingRow>): number {
  return group.rows.reduce(
    (sum, { finding, consequences }) =>
      sum + 1 + consequences.filter((other) => other.severity === finding.severity).length,
    0,
  );
}

/** Every line in the order of the screen. */
function linesOf(groups: readonly Group<FindingRow>[], openIds: ReadonlySet<string>): Line[] {
  return groups.flatMap((group) =>
    group.rows.flatMap((row, index): Line[] => [
      {
        finding: row.finding,
        row,
        heading: index === 0 && <GroupHeading form={group.form} count={countOf(group)} />,
      },
      ...(openIds.has(row.finding.id)
        ? row.consequences.map((finding): Line => ({ finding, row: null, heading: null }))
        : []),
    ]),
  );
}

/**
 * The findings of one severity by form. One flat list: each item is one finding, a group's heading stands in its first item, and
 * consequences are items after their cause.
 */
export function FindingList(props: FindingListProps) {
  const { groups, rules, actions, currentId, openIds, fixes, said, tools } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups, openIds), [groups, openIds]);
  const position = lines.findIndex(({ finding }) => finding.id === currentId);
  const drawn = useGrowing(lines.length, position + 2);
  const { step, onKeyDown } = useFindingKeys(root, lines, position, actions);

  return (
    <div ref={root} onKeyDown={onKeyDown}>
      <ul aria-label={texts.results.list} className={styles.list}>
        {lines.slice(0, drawn).map(({ finding, row, heading }) => (
          <FindingItem
            key={`${row ? '' : 'under '}${finding.id}`}
            finding={finding}
            rules={rules}
            actions={actions}
            current={finding.id === currentId}
            folded={!row}
            cause={row?.cause ?? null}
            consequences={row?.consequences.length ?? 0}
            open={openIds.has(finding.id)}
            fix={fixes.get(finding.id)}
            said={said.get(finding.id)}
            heading={heading}
          />
        ))}
      </ul>
      {drawn < lines.length && <p className={styles.more}>{texts.results.stillLoading}</p>}
      {tools && createPortal(<Stepper position={position} total={lines.length} onStep={step} />, tools)}
    </div>
  );
}
