import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { memo, useId } from 'react';
import type { FillEdit } from '../../fill/plan';
import type { PanelTexts } from '../../messages/panels';
import type { Finding } from '../../rules';
import { address, type CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import { CellLink } from '../parts/CellLink';
import { shownNow, shownThen } from '../../fill/shown';
import { useStyles } from './FillView.styles';

interface FillItemProps {
  readonly edit: FillEdit;
  readonly chosen: boolean;
  readonly asFormula: boolean;
  readonly texts: PanelTexts;
  /** The faults it would bring up, where it was left out for them. */
  readonly raises: readonly Finding[] | undefined;
  readonly checked: Checked;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly onChoose: (id: string, on: boolean) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** One cell: what stands there, what would, how that is computed, and whether what it rests on is in doubt. */
export const FillItem = memo(function FillItem(props: FillItemProps) {
  const { edit, chosen, asFormula, texts, raises, checked, findings, onChoose, onSelect } = props;
  const styles = useStyles();
  const { fill } = texts;
  const { workbook } = checked;
  const boxId = useId();
  const before = shownNow(workbook, edit.cell);
  const doubts = edit.doubtful.flatMap((id) => findings.get(id) ?? []);
  return (
    <li className={styles.item} data-rule={edit.rule}>
      <input
        id={boxId}
        type="checkbox"
        className={styles.box}
        aria-label={`${edit.label} ${address(edit.cell)}`}
        checked={chosen}
        onChange={(event) => onChoose(edit.id, event.target.checked)}
      />
      <div className={styles.body}>
        <div className={styles.line}>
          <label htmlFor={boxId} className={styles.name}>
            {edit.label}
          </label>
          <CellLink cell={edit.cell} onSelect={onSelect} className={styles.link} />
        </div>
        <div className={styles.values}>
          <span className={styles.before}>
            <span className={styles.hidden}>{fill.before} </span>
            {before || fill.blank}
          </span>
          <ArrowRight16Regular aria-hidden className={styles.arrow} />
          <span className={styles.after}>
            <span className={styles.hidden}>{fill.after} </span>
            {shownThen(workbook, edit.cell, edit.after)}
          </span>
        </div>
        {edit.arithmetic && <p className={styles.arithmetic}>{edit.arithmetic}</p>}
        {edit.note && <p className={styles.arithmetic}>{fill.notes[edit.note]}</p>}
        {raises && (
          <p className={styles.doubt}>
            {fill.notes.raises}{' '}
            {raises.map((finding) => (
              <span key={finding.id}>
                {finding.rule} <CellLink cell={finding.cell} onSelect={onSelect} />{' '}
                {checked.checker.texts.message(finding)}{' '}
              </span>
            ))}
          </p>
        )}
        {asFormula && edit.formula !== null && (
          <p className={styles.arithmetic}>
            {fill.formula} <code className={styles.formula}>{edit.formula}</code>
          </p>
        )}
        {doubts.length > 0 && (
          <p className={styles.doubt}>
            {fill.doubtful}{' '}
            {doubts.map((finding) => (
              <span key={finding.id} className={styles.doubtAt}>
                {finding.rule} <CellLink cell={finding.cell} onSelect={onSelect} />
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
});
