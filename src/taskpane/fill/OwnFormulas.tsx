import type { OwnFormula } from '../../fill/plan';
import type { PanelTexts } from '../../messages/panels';
import { address, type CellRef } from '../../workbook';
import { CellLink } from '../parts/CellLink';
import { useStyles } from './FillView.styles';

interface OwnFormulasProps {
  readonly formulas: readonly OwnFormula[];
  readonly texts: PanelTexts;
  readonly onSelect: (cell: CellRef) => void;
}

/** Formulas of the user's that give something else than the computation: told, never replaced. */
export function OwnFormulas({ formulas, texts: { fill }, onSelect }: OwnFormulasProps) {
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
