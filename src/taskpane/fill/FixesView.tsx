import { useCallback, useMemo, useRef, useState } from 'react';
import type { Fix } from '../../fill/fix';
import type { FillEdit } from '../../fill/plan';
import type { PanelTexts } from '../../messages/panels';
import type { Finding } from '../../rules';
import { address, type CellRef, type Edit, sameCell } from '../../workbook';
import { inPieces } from '../inPieces';
import { Button } from '../parts/Button';
import { ViewHeading } from '../parts/ViewHeading';
import { type GroupName, GROUPS } from './chooseGroup';
import { FillGroup } from './FillGroup';
import { type FixPreview, leftOf } from './fixes';
import { useStyles } from './FillView.styles';

export interface FixesViewProps {
  readonly texts: PanelTexts;
  readonly busy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (cell: CellRef) => void;
  readonly onBack: () => void;
}

const NONE: ReadonlyMap<string, readonly Finding[]> = new Map();

/** Corrections of different sheets have ids of their own sheet; here a cell stands once. */
const byCell = (edits: readonly FillEdit[]) => edits.map((edit): FillEdit => ({ ...edit, id: address(edit.cell) }));

/**
 * What corrections of one kind write, cell by cell, before it is written: all ticked, since they were asked for. What was worked out together
 * is written together or not at all, so a box without its tick takes the corrections that write its cell out, and the rest is proved anew.
 */
export function FixesView({ texts, preview, busy, ...on }: FixesViewProps & { readonly preview: FixPreview }) {
  const styles = useStyles();
  const { fill } = texts;
  const { checked, planner, fixes, first } = preview;
  const [made, setMade] = useState(first);
  const [proving, setProving] = useState(false);
  const out = useMemo(() => new Set(first.out), [first]);
  const wanted = useRef<readonly Fix[]>(fixes.filter((fix) => !out.has(fix)));
  const rows = useMemo(() => {
    const now = byCell(made.edits);
    return byCell(first.edits).map((edit) => now.find(({ id }) => id === edit.id) ?? edit);
  }, [first, made]);
  const chosen = useMemo(() => new Set(byCell(made.edits).map(({ id }) => id)), [made]);
  const take = useCallback(
    async (next: readonly Fix[]) => {
      const before = wanted.current;
      wanted.current = next;
      setProving(true);
      const { workbook, result, profile } = checked;
      const isWanted = () => wanted.current === next;
      const then = await inPieces(planner.together(workbook, result, profile, next), isWanted).catch(() => null);
      if (!isWanted()) return;
      if (then) setMade(then);
      else wanted.current = before;
      setProving(false);
    },
    [checked, planner],
  );
  const choose = useCallback(
    (id: string, isOn: boolean) => {
      const cell = rows.find((edit) => edit.id === id)?.cell;
      const isOf = ({ edits }: Fix) => cell !== undefined && edits.some((edit) => sameCell(edit.cell, cell));
      const kept = new Set(wanted.current);
      void take(fixes.filter((fix) => !out.has(fix) && (isOf(fix) ? isOn : kept.has(fix))));
    },
    [rows, fixes, out, take],
  );
  const chooseAll = (name: GroupName, isOn: boolean) => {
    const cells = rows.filter(({ group }) => group === name).map(({ id }) => id);
    const isOf = ({ edits }: Fix) => edits.some(({ cell }) => cells.includes(address(cell)));
    void take(fixes.filter((fix) => !out.has(fix) && (isOf(fix) ? isOn : wanted.current.includes(fix))));
  };
  return (
    <section>
      <div className={styles.head}>
        <ViewHeading title={fill.fixes} onBack={on.onBack} />
        <p className={styles.lead}>{fill.fixesLead}</p>
        <div className={styles.controls}>
          <span>{fill.then(made.solves.length, leftOf([...made.eases, ...made.raises]))}</span>
          <span className={styles.chosen} aria-live="polite">
            {fill.chosen(chosen.size)}
          </span>
          <Button
            look="primary"
            busy={busy || proving || chosen.size === 0}
            onClick={() => on.onWrite(made.edits.map((edit) => planner.asValue(edit)))}
          >
            {fill.write}
          </Button>
        </div>
        {first.out.length > 0 && (
          <p role="status" className={styles.doubt}>
            {fill.leftOut(first.out.length)}
          </p>
        )}
      </div>
      {GROUPS.map((name) => (
        <FillGroup
          key={name}
          name={name}
          note={fill.fixesNote}
          edits={rows.filter(({ group }) => group === name)}
          chosen={chosen}
          withheld={NONE}
          asFormula={false}
          texts={texts}
          checked={checked}
          onChoose={choose}
          onChooseAll={(isOn) => chooseAll(name, isOn)}
          onSelect={on.onSelect}
        />
      ))}
    </section>
  );
}
