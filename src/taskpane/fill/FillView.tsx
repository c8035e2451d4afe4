import { useCallback, useId, useMemo, useState } from 'react';
import { isChosen, type FillPlan } from '../../fill/plan';
import type { PanelTexts } from '../../messages/panels';
import type { CellRef, Edit } from '../../workbook';
import type { Checked } from '../check/useCheck';
import { Button } from '../parts/Button/Button';
import { ViewHeading } from '../parts/ViewHeading/ViewHeading';
import { chooseGroup, groupOf, GROUPS } from './chooseGroup';
import { FillGroup } from './FillGroup';
import type { Planner } from './planner';
import { OwnFormulas } from './OwnFormulas';
import { useStyles } from './FillView.styles';

interface FillViewProps {
  readonly texts: PanelTexts;
  readonly checked: Checked;
  readonly planner: Planner;
  /** The plan with what is chosen at first. */
  readonly first: FillPlan;
  readonly busy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (cell: CellRef) => void;
  readonly onBack: () => void;
}

/**
 * What can be filled in, cell by cell, before it is written. Blanks are chosen from the start, what differs or is suggested never is.
 * Since some figures are computed from others that are to be written, the plan follows what is chosen.
 */
export function FillView({ texts, checked, planner, first, busy, onWrite, onSelect, onBack }: FillViewProps) {
  const styles = useStyles();
  const { fill } = texts;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(first.edits.filter((edit) => isChosen(edit, 'blanks')).map(({ id }) => id)),
  );
  const [asFormula, setAsFormula] = useState(false);
  const planWith = useCallback(
    (ids: ReadonlySet<string>) => {
      const { workbook, result, profile } = checked;
      return planner.planFill(workbook, result, { profile, chosen: ids });
    },
    [checked, planner],
  );
  const plan = useMemo(() => planWith(chosen), [planWith, chosen]);
  const picked = plan.edits.filter(({ id }) => chosen.has(id));
  const choose = useCallback((id: string, on: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const write = () => onWrite(picked.map((edit) => (asFormula ? planner.asFormula(edit) : planner.asValue(edit))));

  return (
    <section>
      <div className={styles.head}>
        <ViewHeading title={fill.title} onBack={onBack} />
        {plan.edits.length > 0 && (
          <>
            <p className={styles.lead}>{fill.lead}</p>
            <div className={styles.controls}>
              <WriteAs texts={texts} asFormula={asFormula} onChange={setAsFormula} />
              <span className={styles.chosen} aria-live="polite">
                {fill.chosen(picked.length)}
              </span>
              <Button look="primary" busy={busy || picked.length === 0} onClick={write}>
                {fill.write}
              </Button>
            </div>
            {asFormula && <p className={styles.lead}>{fill.formulaNote}</p>}
          </>
        )}
      </div>
      {plan.edits.length === 0 && <p className={styles.nothing}>{fill.nothing}</p>}
      {GROUPS.map((name) => (
        <FillGroup
          key={name}
          name={name}
          edits={plan.edits.filter((edit) => groupOf(edit) === name)}
          chosen={chosen}
          asFormula={asFormula}
          texts={texts}
          checked={checked}
          onChoose={choose}
          onChooseAll={(on) => setChosen(chooseGroup(chosen, name, on, planWith))}
          onSelect={onSelect}
        />
      ))}
      <OwnFormulas formulas={plan.ownFormulas} texts={texts} onSelect={onSelect} />
    </section>
  );
}

interface WriteAsProps {
  readonly texts: PanelTexts;
  readonly asFormula: boolean;
  readonly onChange: (asFormula: boolean) => void;
}

/** 值 or 公式, for all that is written. */
function WriteAs({ texts: { fill }, asFormula, onChange }: WriteAsProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={fill.writeAs} className={styles.as}>
      <span aria-hidden>{fill.writeAs}</span>
      {[false, true].map((formula) => (
        <label key={String(formula)} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={asFormula === formula}
            onChange={() => onChange(formula)}
          />
          {formula ? fill.asFormula : fill.asValue}
        </label>
      ))}
    </div>
  );
}
