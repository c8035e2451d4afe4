import { useState } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import type { TextPlace } from '../../rules';
import type { CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import { CellLink } from '../parts/CellLink';
import { usePanelStyles } from '../parts/panel.styles';
import { TextButton } from '../parts/Button';
import { FullText } from './FullText';
import type { TextFacts } from './given';
import { useStyles } from './NarrativeView.styles';

/** So many places are named before the rest is counted. */
const SHOWN = 30;

interface UnderstoodProps {
  readonly words: NarrativeTexts;
  readonly facts: TextFacts;
  readonly tables: number;
  readonly tracked: boolean;
  /** A check with this text; null while there was none. */
  readonly checked: Checked | null;
  readonly onSelect: (cell: CellRef) => void;
  readonly place: TextPlace | null;
}

/** What was understood of a text and what was not, above the text itself. */
export function Understood({ words, facts, tables, tracked, checked, onSelect, place: asked }: UnderstoodProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const [chosen, setChosen] = useState<TextPlace | null>(null);
  const { text, figures, unchecked } = facts;
  const about = checked?.result.findings.flatMap((finding) =>
    finding.place ? [{ finding, place: finding.place }] : [],
  );
  return (
    <>
      <p className={styles.line}>{words.summary([...text.replace(/\s/gu, '')].length, figures)}</p>
      {tables > 0 && <p className={panel.note}>{words.tables(tables)}</p>}
      {tracked && <p className={panel.note}>{words.tracked}</p>}
      {checked && about && (
        <>
          <p role="status" className={styles.line}>
            {words.findings(about.length)}
          </p>
          <ul aria-label={words.findingsList} className={styles.list}>
            {about.map(({ finding, place }) => (
              <li key={finding.id} className={styles.finding}>
                <TextButton className={styles.sentence} onClick={() => setChosen({ ...place })}>
                  {checked.checker.texts.message(finding)}
                </TextButton>
                <CellLink cell={finding.cell} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </>
      )}
      {unchecked.length === 0 ? (
        <p className={panel.note}>{words.allUnderstood}</p>
      ) : (
        <details>
          <summary className={styles.summary}>{words.notUnderstood(unchecked.length)}</summary>
          <p className={panel.note}>{words.notUnderstoodNote}</p>
          <ul className={styles.list}>
            {unchecked.slice(0, SHOWN).map((range) => (
              <li key={range.start}>
                <TextButton className={styles.sentence} onClick={() => setChosen({ ...range })}>
                  {range.quote}
                </TextButton>
              </li>
            ))}
          </ul>
          {unchecked.length > SHOWN && <p className={panel.note}>{words.more(unchecked.length - SHOWN)}</p>}
        </details>
      )}
      <FullText words={words} text={text} place={chosen ?? asked} />
    </>
  );
}
