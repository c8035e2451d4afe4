import { useMemo } from 'react';
import type { FillEdit } from '../../fill/plan';
import type { PanelTexts } from '../../messages/panels';
import type { Finding } from '../../rules';
import type { CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import { useGrowing } from '../results/useGrowing';
import { FillItem } from './FillItem';
import type { GroupName } from './chooseGroup';
import { useStyles } from './FillView.styles';

interface FillGroupProps {
  readonly name: GroupName;
  /** Said under its head instead of the group's own words. */
  readonly note?: string;
  readonly edits: readonly FillEdit[];
  readonly chosen: ReadonlySet<string>;
  /** What was not written since it would bring up faults: these. */
  readonly withheld: ReadonlyMap<string, readonly Finding[]>;
  readonly asFormula: boolean;
  readonly texts: PanelTexts;
  readonly checked: Checked;
  readonly onChoose: (id: string, on: boolean) => void;
  /** All of them, and those that come up with them; or none. */
  readonly onChooseAll: (on: boolean) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** The edits of one kind, under a box that chooses them all. */
export function FillGroup(props: FillGroupProps) {
  const { name, note, edits, chosen, withheld, asFormula, texts, checked, onChoose, onChooseAll, onSelect } = props;
  const styles = useStyles();
  const { fill } = texts;
  const { drawn, end } = useGrowing(edits.length, 0);
  const findings = useMemo(
    () => new Map(checked.result.findings.map((finding): [string, Finding] => [finding.id, finding])),
    [checked],
  );
  if (edits.length === 0) return null;
  const picked = edits.filter(({ id }) => chosen.has(id)).length;
  const group = fill.groups[name];
  return (
    <>
      <h2 className={styles.group}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={fill.all(group)}
          checked={picked === edits.length}
          ref={(box) => {
            if (box) box.indeterminate = picked > 0 && picked < edits.length;
          }}
          onChange={() => onChooseAll(picked < edits.length)}
        />
        <span className={styles.groupName}>{group}</span>
        <span className={styles.count}>
          {picked} / {edits.length}
        </span>
      </h2>
      <p className={styles.note}>{note ?? fill.groupNotes[name]}</p>
      <ul aria-label={group} className={styles.list}>
        {edits.slice(0, drawn).map((edit) => (
          <FillItem
            key={edit.id}
            edit={edit}
            chosen={chosen.has(edit.id)}
            asFormula={asFormula}
            texts={texts}
            raises={withheld.get(edit.id)}
            checked={checked}
            findings={findings}
            onChoose={onChoose}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {drawn < edits.length && (
        <p ref={end} className={styles.note}>
          {texts.fill.more}
        </p>
      )}
    </>
  );
}
