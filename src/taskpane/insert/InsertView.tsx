import type { PanelTexts } from '../../messages/panels';
import { Button } from '../parts/Button';
import { useLanguage } from '../parts/PaneLanguage';
import { ViewHeading } from '../parts/ViewHeading';
import { useStyles } from './InsertView.styles';

interface InsertViewProps {
  readonly texts: PanelTexts;
  /** How many project forms are missing; null: the workbook has none of the forms. */
  readonly projects: number | null;
  readonly busy: boolean;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

/** What inserting will do, and what it costs, before it is done. */
export function InsertView({ texts: { insert }, projects, busy, onInsert, onBack }: InsertViewProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <section className={styles.view}>
      <ViewHeading title={projects === null ? insert.titleForms : insert.titleProjects(projects)} onBack={onBack} />
      <p className={styles.line}>{projects === null ? insert.bodyForms : insert.bodyProjects}</p>
      <p className={styles.line}>{insert.undoLost}</p>
      <div className={styles.buttons}>
        <Button look="primary" busy={busy} onClick={onInsert}>
          {insert.insert}
        </Button>
        <Button onClick={onBack}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
