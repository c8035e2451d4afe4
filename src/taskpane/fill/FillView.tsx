import { useCallback, useId, useMemo, useState } from 'react';
import type { ProvedPlan } from '../../fill/proved';
import type { PanelTexts } from '../../messages/panels';
import type { Finding } from '../../rules/engine/finding';
import type { CellRef, Edit } from '../../workbook';
import type { Checked } from '../check/checked';
import { Button } from '../parts/Button';
import { ViewHeading } from '../parts/ViewHeading';
import { chooseGroup, editGroupOf, GROUPS } from './chooseGroup';
import { FillGroup } from './FillGroup';
import type { Planner } from './planner';
import { OwnFormulas } from './OwnFormulas';
import { useStyles } from './FillView.styles';

interface FillViewProps {
  readonly texts: PanelTexts;
  readonly checked: Checked;
  readonly planner: Planner;
  /** The plan with what is chosen at first. */
  readonly first: ProvedPlan;
  readonly busy: boolean;
  /** What of the chosen edits can be written without harm; null when that could not be told. */
  readonly onProve: (chosen: ReadonlySet<string>) => Promise<ProvedPlan | null>;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (cell: CellRef) => void;
  readonly onBack: () => void;
}

/**
 * What can be filled in, cell by cell, before it is written. Blanks are chosen from the start, what differs or is suggested never is.
 * Since some figures are computed from others that are to be written, the plan follows what is chosen. What would bring up a fault is not
 * written: its box is cleared, and it says which.
 */
export function FillView({ texts, checked, planner, first, busy, onProve, onWrite, onSelect, onBack }: FillViewProps) {
  const styles = useStyles();
  const { fill } = texts;
  const [chosen, setChosen] = useState(first.chosen);
  const [withheld, setWithheld] = useState(() => withheldIn(first));
  const [cleared, setCleared] = useState(0);
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
    setCleared(0);
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const write = async () => {
    const proved = await onProve(chosen);
    if (!proved) return;
    const refused = picked.filter(({ id }) => !proved.chosen.has(id));
    if (refused.length === 0) {
      onWrite(picked.map((edit) => (asFormula ? planner.asFormula(edit) : planner.asValue(edit))));
      return;
    }
    setWithheld((before) => new Map([...before, ...withheldIn(proved)]));
    setChosen(proved.chosen);
    setCleared(refused.length);
  };

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
              <Button look="primary" busy={busy || picked.length === 0} onClick={() => void write()}>
                {fill.write}
              </Button>
            </div>
            {cleared > 0 && (
              <p role="status" className={styles.doubt}>
                {fill.cleared(cleared)}
              </p>
            )}
            {asFormula && <p className={styles.lead}>{fill.formulaNote}</p>}
          </>
        )}
      </div>
      {plan.edits.length === 0 && <p className={styles.nothing}>{fill.nothing}</p>}
      {GROUPS.map((name) => (
        <FillGroup
          key={name}
          name={name}
          edits={plan.edits.filter((edit) => editGroupOf(edit) === name)}
          chosen={chosen}
          withheld={withheld}
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

/** What a proof left out, and the faults that it would have brought up. */
function withheldIn({ edits }: ProvedPlan): ReadonlyMap<string, readonly Finding[]> {
  return new Map(edits.flatMap(({ id, raises }) => (raises ? [[id, raises] as const] : [])));
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
