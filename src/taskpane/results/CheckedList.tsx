import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { memo, useMemo, type ReactNode } from 'react';
import type { Outcome } from '../../rules/engine/finding';
import type { CellRef } from '../../workbook';
import type { Wording } from '../../messages/words/wording';
import { CellLink } from '../parts/CellLink';
import { useLanguage } from '../parts/PaneLanguage';
import type { CheckedPlaces, CardGroup } from './arrange';
import { GroupHeading } from './GroupHeading';
import { useGrowing } from './useGrowing';
import { useStyles } from './CheckedList.styles';

interface CheckedListProps {
  readonly places: CheckedPlaces;
  readonly rules: Wording;
  readonly onSelect: (cell: CellRef) => void;
}

interface Line {
  readonly outcome: Outcome;
  readonly heading: ReactNode;
}

function linesOf(groups: readonly CardGroup<Outcome>[]): Line[] {
  return groups.flatMap(({ form, rows }) =>
    rows.map((outcome, index) => ({
      outcome,
      heading: index === 0 && <GroupHeading form={form} count={rows.length} />,
    })),
  );
}

/** What was checked and found right, with its arithmetic, and before it what could not be decided. */
export function CheckedList({ places, rules, onSelect }: CheckedListProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { counts } = places;
  const undecided = useMemo(() => linesOf(places.undecided), [places]);
  const agreeing = useMemo(() => linesOf(places.agreeing), [places]);
  const { drawn, end } = useGrowing(agreeing.length, 0);
  const item = (line: Line, index: number) => <CheckedItem key={index} {...line} rules={rules} onSelect={onSelect} />;
  return (
    <>
      {undecided.length > 0 && (
        <>
          <p className={styles.summary}>{texts.verdict.undecided(undecided.length)}</p>
          <ul aria-label={texts.passed.undecidedGroup} className={styles.list}>
            {undecided.map(item)}
          </ul>
        </>
      )}
      <p className={styles.summary}>{texts.passed.summary(counts.agreeing, counts.rounding, counts.notApplicable)}</p>
      <ul aria-label={texts.results.passedList} className={styles.list}>
        {agreeing.slice(0, drawn).map(item)}
      </ul>
      {drawn < agreeing.length && (
        <p ref={end} className={styles.summary}>
          {texts.results.stillLoading}
        </p>
      )}
    </>
  );
}

interface CheckedItemProps extends Line {
  readonly rules: Wording;
  readonly onSelect: (cell: CellRef) => void;
}

const CheckedItem = memo(function CheckedItem(props: CheckedItemProps) {
  const { outcome, heading, rules, onSelect } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const decided = outcome.result !== 'unreadable';
  const Icon = decided ? Checkmark16Regular : QuestionCircle16Regular;
  const cell = outcome.cells[0];
  const calculation = outcome.arithmetic || (decided ? '' : rules.reason(outcome));
  return (
    <li className={styles.item} data-rule={outcome.rule}>
      {heading}
      <div className={styles.body}>
        <Icon
          className={decided ? styles.agrees : styles.undecided}
          aria-label={decided ? texts.passed.ok : texts.passed.undecided}
          role="img"
        />
        <p className={styles.text}>
          <span className={styles.quiet}>{outcome.rule}</span> {rules.title(outcome.rule)}{' '}
          {outcome.result === 'rounding' && <span className={styles.rounding}>{texts.passed.rounding}</span>}{' '}
          {calculation && <span className={styles.quiet}>{calculation}</span>}
        </p>
        {cell && <CellLink cell={cell} onSelect={onSelect} className={styles.link} />}
      </div>
    </li>
  );
});
