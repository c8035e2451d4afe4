import { useCallback, useId, useRef, useState } from 'react';
import type { OwnFormula } from '../../fill/plan';
import type { ProvedPlan } from '../../fill/proved';
import type { PanelTexts } from '../../messages/panels';
import type { Finding } from '../../rules';
import { address, type CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import { inPieces } from '../inPieces';
import { Button } from '../parts/Button';
import { CellLink } from '../parts/CellLink';
import { ViewHeading } from '../parts/ViewHeading';
import { chooseGroup, editGroupOf, type GroupName, GROUPS } from './chooseGroup';
import { FillGroup } from './FillGroup';
import type { FixPreview } from './fixes';
import { FixesView, type FixesViewProps } from './FixesView';
import type { Planner } from './planner';
import { useStyles } from './FillView.styles';

/** The plan with what is chosen at first. */
interface Planned {
  readonly checked: Checked;
  readonly planner: Planner;
  readonly plan: ProvedPlan;
}

interface FillViewProps extends FixesViewProps {
  /** What of the chosen edits can be written without harm; null when that could not be told. */
  readonly onProve: (chosen: ReadonlySet<string>) => Promise<ProvedPlan | null>;
}

/** What is looked at before it is written: what can be filled in, or corrections of one kind. */
export function FillView({ view, ...given }: FillViewProps & { readonly view: Planned | FixPreview }) {
  return view.plan ? <Filling {...given} {...view} /> : <FixesView {...given} preview={view} />;
}

/**
 * What can be filled in, cell by cell, before it is written. Blanks are chosen from the start, what differs or is suggested never is.
 * Since some figures are computed from others that are to be written, the plan follows what is chosen. What would bring up a fault is not
 * written: its box is cleared, and it says which.
 */
function Filling(props: FillViewProps & Planned) {
  const { texts, checked, planner, plan: first, busy, onProve, onWrite, onSelect, onBack } = props;
  const styles = useStyles();
  const { fill } = texts;
  const [chosen, setChosen] = useState(first.chosen);
  const [planned, setPlanned] = useState({ plan: first.plan, chosen });
  const [withheld, setWithheld] = useState(() => withheldIn(first));
  const [cleared, setCleared] = useState(0);
  const [asFormula, setAsFormula] = useState(false);
  const planWith = useCallback(
    (ids: ReadonlySet<string>) => {
      const { workbook, result, profile } = checked;
      return planner.planSteps(workbook, result, { profile, chosen: ids });
    },
    [checked, planner],
  );
  const { plan } = planned;
  const picked = plan.edits.filter(({ id }) => chosen.has(id));
  const latest = useRef(chosen);
  /** The boxes at once, then the plan that follows from them; the boxes as they were where it cannot be made. */
  const take = useCallback(
    async (ids: ReadonlySet<string>) => {
      const before = latest.current;
      const isWanted = () => latest.current === ids;
      latest.current = ids;
      setChosen(ids);
      const made = await inPieces(planWith(ids), isWanted).catch(() => {
        if (isWanted()) setChosen((latest.current = before));
        return null;
      });
      if (made && isWanted()) setPlanned({ plan: made, chosen: ids });
    },
    [planWith],
  );
  const choose = useCallback(
    (id: string, on: boolean) => {
      setCleared(0);
      const after = new Set(latest.current);
      if (on) after.add(id);
      else after.delete(id);
      void take(after);
    },
    [take],
  );
  const chooseAll = async (name: GroupName, on: boolean) => {
    const before = latest.current;
    // What is seen of the group at once; then what comes up with it.
    const first = new Set(before);
    for (const edit of plan.edits)
      if (editGroupOf(edit) === name) {
        if (on) first.add(edit.id);
        else first.delete(edit.id);
      }
    const isWanted = () => latest.current === first;
    latest.current = first;
    setChosen(first);
    const all = await chooseGroup(first, name, on, planWith, isWanted).catch(() => before);
    if (all && isWanted()) void take(all);
  };
  const write = async () => {
    const proved = await onProve(chosen);
    if (!proved) return;
    const refused = picked.filter(({ id }) => !proved.chosen.has(id));
    if (refused.length === 0) {
      onWrite(picked.map((edit) => (asFormula ? planner.asFormula(edit) : planner.asValue(edit))));
      return;
    }
    setWithheld((before) => new Map([...before, ...withheldIn(proved)]));
    void take(proved.chosen);
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
              <Button
                look="primary"
                busy={busy || planned.chosen !== chosen || picked.length === 0}
                onClick={() => void write()}
              >
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
          onChooseAll={(on) => void chooseAll(name, on)}
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

interface OwnFormulasProps {
  readonly formulas: readonly OwnFormula[];
  readonly texts: PanelTexts;
  readonly onSelect: (cell: CellRef) => void;
}

/** Formulas of the user's that give something else than the computation: told, never replaced. */
function OwnFormulas({ formulas, texts: { fill }, onSelect }: OwnFormulasProps) {
  const styles = useStyles();
  if (formulas.length === 0) return null;
  return (
    <details className={styles.own}>
      <summary className={styles.summary}>{fill.ownFormulas(formulas.length)}</summary>
      <p className={styles.note}>{fill.ownFormulasNote}</p>
      <ul className={styles.list}>
        {formulas.map(({ cell, label, formula, shown, computed, arithmetic }) => (
          <li key={address(cell)} className={styles.item}>
            <div className={styles.body}>
              <div className={styles.line}>
                <span className={styles.name}>{label}</span>
                <CellLink cell={cell} onSelect={onSelect} className={styles.link} />
              </div>
              <p className={styles.arithmetic}>
                <code className={styles.formula}>{formula}</code> {fill.shows(shown)}
              </p>
              <p className={styles.arithmetic}>
                {fill.computes(computed)} {arithmetic}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
