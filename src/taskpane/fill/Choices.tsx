import { useEffect, useState } from 'react';
import type { PanelTexts } from '../../messages/panels';
import type { CellRef, Edit } from '../../workbook';
import { CellLink } from '../parts/CellLink';
import { TextButton } from '../parts/Button';
import type { Choice } from './fixes';
import { useStyles } from './Choices.styles';

interface ChoicesProps {
  readonly texts: PanelTexts;
  readonly finding: string;
  /** The same function as long as the result is the same. */
  readonly load: (finding: string) => Promise<readonly Choice[]>;
  readonly onSelect: (cell: CellRef) => void;
  readonly onTake: (edits: readonly Edit[]) => void;
}

/** Places that disagree, side by side, each with the button that makes the others say the same. */
export function Choices({ texts, finding, load, onSelect, onTake }: ChoicesProps) {
  const styles = useStyles();
  const [places, setPlaces] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let current = true;
    load(finding).then(
      (found) => current && setPlaces(found),
      // The figures stand in the sentence all the same.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [load, finding]);
  if (places.length < 2) return null;
  return (
    <ul aria-label={texts.choices.label} className={styles.list}>
      {places.map(({ cell, says, edits, solves, left, onlyHints }) => (
        <li key={`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`} className={styles.place}>
          <span className={styles.says}>{says}</span>
          <CellLink cell={cell} onSelect={onSelect} className={styles.link} />
          {edits && (
            <TextButton className={styles.take} onClick={() => onTake(edits)}>
              {texts.choices.take(edits.length, solves, { left, onlyHints })}
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}
