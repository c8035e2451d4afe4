import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Chevron } from '../parts/Chevron';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FormKind, FormOutline } from '../../forms/form';
import type { Outcome } from '../../rules';
import type { CellRef } from '../../workbook';
import { affirmed } from '../../messages/words/affirmed';
import type { PanelTexts } from '../../messages/panels';
import type { Wording } from '../../messages/words/wording';
import type { PaneResult } from '../checker';
import { inPieces } from '../inPieces';
import { CellLink } from '../parts/CellLink';
import { useLanguage } from '../parts/PaneLanguage';
import type { Checked } from '../state/checked';
import { ofKind } from './filter';
import { TextButton } from '../parts/Button';
import { outcomeSteps, type CheckedPlaces } from './outcomes';
import { GroupHeading } from './GroupHeading';
import { useGrowing } from './useGrowing';
import { useStyles } from './CheckedList.styles';

interface CheckedListProps {
  readonly panel: PanelTexts;
  readonly checked: Checked;
  /** The kind of form whose outcomes alone are shown; null: all. */
  readonly form: FormKind | null;
  readonly onSelect: (cell: CellRef) => void;
}

interface Line {
  readonly outcome: Outcome;
  /** How many places of the form its rule found right, where this line stands for all of them; 1 for a place. */
  readonly places: number;
  /** Its rule on its form, by which the places are opened; '' for one of these. */
  readonly fold: string;
  /** One of the places of the rule in the line above, which has the name. */
  readonly isBelow: boolean;
  /** Of the first line of a form: whose it is and how many places follow. */
  readonly heading: { readonly form: FormOutline | null; readonly count: number } | null;
}

function placesOf(groups: CheckedPlaces['undecided']): Line[] {
  return groups.flatMap(({ form, rows }) =>
    rows.map((outcome, index) => ({
      outcome,
      places: 1,
      fold: '',
      isBelow: false,
      heading: index === 0 ? { form, count: rows.length } : null,
    })),
  );
}

/** A line a rule on each form, with its places below once it is open. */
function rulesOf(groups: CheckedPlaces['agreeing'], open: ReadonlySet<string>): Line[] {
  return groups.flatMap(({ key, form, rows }) =>
    rows.flatMap((same, index) => {
      const own = `${key} ${same[0].rule}`;
      const line = {
        outcome: same.find(({ result }) => result === 'rounding') ?? same[0],
        places: same.length,
        fold: own,
        isBelow: false,
        heading: index === 0 ? { form, count: rows.reduce((sum, { length }) => sum + length, 0) } : null,
      };
      const below = same.length > 1 && open.has(own) ? same : [];
      return [line, ...below.map((outcome) => ({ outcome, places: 1, fold: '', isBelow: true, heading: null }))];
    }),
  );
}

/** The outcomes as the list has them, sorted while the pane answers: those of the check before until then, null before the first. */
function useSorted({ checker, result }: Checked, form: FormKind | null): CheckedPlaces | null {
  const [places, setPlaces] = useState<CheckedPlaces | null>(null);
  const known = useRef<{ readonly of: PaneResult; readonly all: readonly Outcome[] } | null>(null);
  useEffect(() => {
    let current = true;
    const isWanted = () => current;
    const sort = async () => {
      const before = known.current?.of === result ? known.current.all : null;
      const all = before ?? (await inPieces(checker.outcomes(result), isWanted));
      if (!all) return null;
      known.current = { of: result, all };
      return inPieces(outcomeSteps(ofKind(all, form), result.forms), isWanted);
    };
    sort().then(
      (sorted) => current && sorted && setPlaces(sorted),
      // For what stands around the list to say.
      (error: unknown) =>
        setPlaces(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
  }, [checker, result, form]);
  return places;
}

/** What was checked and found right, with its arithmetic, and before it what could not be decided. */
export function CheckedList({ checked, form, ...rest }: CheckedListProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const places = useSorted(checked, form);
  return places ? (
    <SortedList places={places} rules={checked.checker.texts} {...rest} />
  ) : (
    <p className={styles.summary}>{texts.results.stillLoading}</p>
  );
}

interface SortedListProps extends Omit<CheckedListProps, 'checked' | 'form'> {
  readonly places: CheckedPlaces;
  readonly rules: Wording;
}

function SortedList({ places, panel, rules, onSelect }: SortedListProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { counts } = places;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const undecided = useMemo(() => placesOf(places.undecided), [places]);
  const agreeing = useMemo(() => rulesOf(places.agreeing, open), [places, open]);
  const total = undecided.length + agreeing.length;
  const { drawn, end } = useGrowing(total, 0);
  const toggle = useCallback((fold: string) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(fold)) next.add(fold);
      return next;
    });
  }, []);
  const item = (line: Line, index: number) => (
    <CheckedItem
      key={index}
      {...line}
      panel={panel}
      isOpen={open.has(line.fold)}
      onToggle={toggle}
      rules={rules}
      onSelect={onSelect}
    />
  );
  return (
    <>
      {undecided.length > 0 && (
        <>
          <p className={styles.summary}>{texts.verdict.undecided(undecided.length)}</p>
          <ul aria-label={panel.passed.undecidedGroup} className={styles.list}>
            {undecided.slice(0, drawn).map(item)}
          </ul>
        </>
      )}
      <p className={styles.summary}>{panel.passed.summary(counts.agreeing, counts.rounding, counts.notApplicable)}</p>
      <ul aria-label={texts.results.passedList} className={styles.list}>
        {agreeing.slice(0, Math.max(0, drawn - undecided.length)).map(item)}
      </ul>
      {drawn < total && (
        <p ref={end} className={styles.summary}>
          {texts.results.stillLoading}
        </p>
      )}
    </>
  );
}

interface CheckedItemProps extends Line {
  readonly panel: PanelTexts;
  readonly isOpen: boolean;
  readonly onToggle: (fold: string) => void;
  readonly rules: Wording;
  readonly onSelect: (cell: CellRef) => void;
}

const CheckedItem = memo(function CheckedItem(props: CheckedItemProps) {
  const { panel, outcome, places, fold, isBelow, heading, isOpen, onToggle, rules, onSelect } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const decided = outcome.result !== 'unreadable';
  const Icon = decided ? Checkmark16Regular : QuestionCircle16Regular;
  const cell = outcome.cells[0];
  const so = affirmed(rules.locale, outcome.rule, outcome.arithmetic);
  const calculation = decided ? so.arithmetic : outcome.arithmetic || rules.reason(outcome);
  const title = (decided && so.title) || rules.title(outcome.rule);
  const rounding = outcome.result === 'rounding' && <span className={styles.rounding}>{panel.passed.rounding}</span>;
  const name = (
    <>
      <span className={styles.quiet}>{outcome.rule}</span> {title}{' '}
    </>
  );
  return (
    <li className={styles.item} data-rule={outcome.rule}>
      {heading && <GroupHeading {...heading} />}
      <div className={mergeClasses(styles.body, isBelow && styles.below)}>
        <Icon
          className={decided ? styles.agrees : styles.undecided}
          aria-label={decided ? panel.passed.ok : panel.passed.undecided}
          role="img"
        />
        {places > 1 ? (
          <TextButton aria-expanded={isOpen} className={styles.rule} onClick={() => onToggle(fold)}>
            <span>{name}</span>
            <span className={styles.quiet}>{texts.recognised.count(places)}</span>
            {rounding}
            <Chevron way={isOpen ? 'down' : 'right'} />
          </TextButton>
        ) : (
          <>
            <p className={styles.text}>
              {!isBelow && name}
              {rounding} {calculation && <span className={styles.quiet}>{calculation}</span>}
            </p>
            {cell && <CellLink cell={cell} onSelect={onSelect} className={styles.link} />}
          </>
        )}
      </div>
    </li>
  );
});
