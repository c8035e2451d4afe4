import { useState } from 'react';
import { nextGap } from '../../../fill/next-gap';
import { formName } from '../../../messages/names';
import type { PanelTexts } from '../../../messages/panels';
import type { CellRef } from '../../../workbook';
import type { Checked } from '../../state/checked';
import { Button } from '../../parts/Button';
import { CellLink } from '../../parts/CellLink';
import { Fold } from './Fold';
import { useLanguage } from '../../parts/PaneLanguage';
import { useStyles } from './Guide.styles';

interface GuideProps {
  readonly texts: PanelTexts['guide'];
  readonly checked: Pick<Checked, 'result' | 'workbook'>;
  /** The cell that was selected last in the sheet. */
  readonly selected: CellRef | null;
  readonly onSelect: (cell: CellRef) => void;
}

/** What is left of forms that are being filled in; the button goes from one empty cell to the next. */
export function Guide({ texts, checked, selected, onSelect }: GuideProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { guides } = checked.result;
  const [last, setLast] = useState<CellRef | null>(null);
  const next = nextGap(guides, selected ?? last);
  if (!next) return null;
  const title = texts.title(guides.reduce((sum, { gaps }) => sum + gaps.length, 0));
  const go = () => {
    setLast(next.cell);
    onSelect(next.cell);
  };
  return (
    <section className={styles.guide} aria-label={title}>
      <Fold head={<h2 className={styles.title}>{title}</h2>}>
        <ul className={styles.list}>
          {guides.map(({ form, gaps, computed }) => (
            <li key={`${form.sheet} ${String(form.area.top)}`}>
              {gaps[0] && <CellLink cell={gaps[0].cell} onSelect={onSelect} className={styles.link} />}{' '}
              {texts.left(formName(locale, form.kind), gaps.length, computed.length)}
            </li>
          ))}
        </ul>
      </Fold>
      <div className={styles.next}>
        <Button onClick={go}>{texts.next}</Button>
        <span>{next.label}</span>
      </div>
    </section>
  );
}
