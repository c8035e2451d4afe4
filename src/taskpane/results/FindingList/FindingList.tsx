import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { useMemo, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../../rules';
import type { SaidWords } from '../../state/useExplanations';
import type { Fixes } from '../../fill/fixes';
import type { Wording } from '../../../messages/words/wording';
import { TextButton } from '../../parts/Button';
import { useFetchedAhead } from '../../parts/Part';
import { useLanguage } from '../../parts/PaneLanguage';
import type { Card, FindingGroup, FindingRow } from '../arrange';
import type { FindingActions } from '../FindingItem/actions';
import { FindingItem, loadDetails } from '../FindingItem/FindingItem';
import { KindItem } from '../FindingItem/KindItem';
import { GroupHeading } from '../GroupHeading';
import { useGrowing } from '../useGrowing';
import type { Reveal } from '../ResultsView/useRevealed';
import { useStyles } from './FindingList.styles';
import { useFindingKeys, useReveal } from './useFindingKeys';

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly currentId: string | null;
  /** To be brought into view, without the focus. */
  readonly reveal: Reveal | null;
  readonly openIds: ReadonlySet<string>;
  readonly fixes: Fixes;
  readonly said: ReadonlyMap<string, SaidWords>;
  /** Findings that were not there at the check before. */
  readonly fresh: ReadonlySet<string>;
  /** Where the steps from finding to finding go. */
  readonly tools: HTMLElement | null;
}

interface Line {
  readonly finding: Finding;
  /** Null for a consequence under its cause. */
  readonly row: FindingRow | null;
  /** The kind whose name this line is; its findings follow once it is open. */
  readonly kind: Card | null;
  /** How deep it stands under others. */
  readonly depth: number;
  /** The form it stands on, where the lines above do not say. */
  readonly of: string | undefined;
  /** On the first line of a group. Made here, so that it stays the same while the user steps through the list. */
  readonly heading: ReactNode;
}

/** A group's findings with those folded under them, as far as they are of the same severity: what the tab's number counts. */
function countOf(group: FindingGroup): number {
  return group.rows.reduce(
    (sum, { finding, consequences }) =>
      sum + 1 + consequences.filter((other) => other.severity === finding.severity).length,
    0,
  );
}

/** What a kind is opened by. */
const foldOf = ({ key }: Card): string => `kind ${key}`;

/** A kind is open when the user opened it, or is at one of its findings or at what follows from one. */
function isOpen(card: Card, openIds: ReadonlySet<string>, currentId: string | null): boolean {
  const isAt = ({ id }: Finding) => id === currentId;
  return openIds.has(foldOf(card)) || card.rows.some((row) => isAt(row.finding) || row.consequences.some(isAt));
}

/** A card's own line, and those under it that are open; `of` names the form where the lines above do not. */
function linesUnder(card: Card, isOpened: (card: Card) => boolean, depth = 0, of?: string): Line[] {
  const [row] = card.rows;
  const { finding } = row;
  const line = { finding, row, kind: null, depth, of, heading: null };
  if (card.rows.length === 1) {
    const under = isOpened(card) ? row.consequences : [];
    return [line, ...under.map((one): Line => ({ ...line, finding: one, row: null, depth: depth + 1, of: undefined }))];
  }
  const members = card.forms ?? [{ form: null, cards: card.rows.map((one): Card => ({ key: '', rows: [one] })) }];
  const under = isOpened(card)
    ? members.flatMap(({ form, cards }) =>
        cards.flatMap((one) => linesUnder(one, isOpened, depth + 1, form ? form.subject || form.sheet : undefined)),
      )
    : [];
  return [{ ...line, kind: card }, ...under];
}

/** Every line in the order of the screen. */
function linesOf(groups: readonly FindingGroup[], openIds: ReadonlySet<string>, currentId: string | null): Line[] {
  const isOpened = (card: Card) =>
    card.rows.length > 1 ? isOpen(card, openIds, currentId) : openIds.has(card.rows[0].finding.id);
  return groups.flatMap((group) =>
    group.cards.flatMap((card, index) => {
      const [first, ...rest] = linesUnder(card, isOpened);
      const heading = index === 0 && (
        <GroupHeading form={group.form} kind={group.kind} count={countOf(group)} settled={group.settled} />
      );
      return first ? [{ ...first, heading }, ...rest] : [];
    }),
  );
}

/** What F8 goes through: every finding; those of a kind that is closed by its first, which opens it. */
function stepsOf(lines: readonly Line[]): { readonly finding: Finding }[] {
  return lines.flatMap(({ finding, kind }, index) =>
    kind && lines[index + 1]?.finding === finding ? [] : [{ finding }],
  );
}

/**
 * The findings of one severity by form. One flat list: each item is one finding or the name of several of a kind, a group's heading stands in
 * its first item; consequences are items after their cause, the findings of a kind after its name.
 */
export function FindingList(props: FindingListProps) {
  const { groups, rules, actions, currentId, reveal, openIds, fixes, said, fresh, tools } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups, openIds, currentId), [groups, openIds, currentId]);
  const steps = useMemo(() => stepsOf(lines), [lines]);
  const position = steps.findIndex(({ finding }) => finding.id === currentId);
  const at = lines.findIndex(({ finding, kind }) => !kind && finding.id === currentId);
  const { drawn, end } = useGrowing(lines.length, at + 2);
  useReveal(root, reveal);
  useFetchedAhead(loadDetails);
  const { step, onKeyDown } = useFindingKeys(root, steps, position, actions);

  return (
    <div ref={root} onKeyDown={onKeyDown}>
      <ul aria-label={texts.results.list} className={styles.list}>
        {lines
          .slice(0, drawn)
          .map(({ finding, row, kind, depth, of, heading }) =>
            kind ? (
              <KindItem
                key={foldOf(kind)}
                findings={kind.rows.map((one) => one.finding)}
                forms={kind.forms?.length}
                depth={depth}
                of={of}
                rules={rules}
                actions={actions}
                open={isOpen(kind, openIds, currentId)}
                fold={foldOf(kind)}
                fixes={fixes}
                heading={heading}
              />
            ) : (
              <FindingItem
                key={`${row ? '' : 'under '}${finding.id}`}
                finding={finding}
                rules={rules}
                actions={actions}
                current={finding.id === currentId}
                depth={depth}
                of={of}
                cause={row?.cause ?? null}
                consequences={row?.consequences.length ?? 0}
                open={openIds.has(finding.id)}
                fix={fixes.get(finding.id)}
                said={said.get(finding.id)}
                fresh={fresh.has(finding.id)}
                heading={heading}
              />
            ),
          )}
      </ul>
      {drawn < lines.length && (
        <p ref={end} className={styles.more}>
          {texts.results.stillLoading}
        </p>
      )}
      {tools && createPortal(<Stepper position={position} total={steps.length} onStep={step} />, tools)}
    </div>
  );
}

interface StepperProps {
  /** 0-based; -1 when the user is at none. */
  readonly position: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next finding, and where the user is among them. */
function Stepper({ position, total, onStep }: StepperProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { previous, next } = texts.results;
  return (
    <div className={styles.stepper}>
      <span className={styles.position}>{position < 0 ? '' : texts.results.position(position + 1, total)}</span>
      <TextButton
        title={texts.results.previousBy('Shift+F8')}
        aria-keyshortcuts="Shift+F8"
        disabled={position <= 0}
        onClick={() => onStep(-1)}
      >
        <ArrowDown16Regular aria-hidden className={styles.up} />
        {previous}
      </TextButton>
      <TextButton
        title={texts.results.nextBy('F8')}
        aria-keyshortcuts="F8"
        disabled={position >= total - 1}
        onClick={() => onStep(1)}
      >
        <ArrowDown16Regular aria-hidden />
        {next}
      </TextButton>
    </div>
  );
}
