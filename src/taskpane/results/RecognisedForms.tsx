import type { FormOutline } from '../../forms/form';
import type { CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import { CellLink } from '../parts/CellLink';
import { useLanguage } from '../parts/PaneLanguage';
import { useStyles } from './RecognisedForms.styles';

interface RecognisedFormsProps {
  readonly checked: Checked;
  readonly onSelect: (cell: CellRef) => void;
}

function topLeft(form: FormOutline): CellRef {
  return { sheet: form.sheet, row: form.area.top, column: form.area.left };
}

/** Each form with its place, and by which settings they were checked. */
export function RecognisedForms({ checked: { result, profile, settings }, onSelect }: RecognisedFormsProps) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { forms } = result;
  return (
    <>
      {[...forms.all, ...forms.blank].map((one, index) => (
        <div key={index} className={styles.form}>
          <span className={styles.kind}>{one.kind}</span>
          <span className={styles.subject}>
            {one.subject || (one.kind === '1-3' ? texts.recognised.unnamed : one.title?.raw)}
          </span>
          <CellLink cell={topLeft(one)} onSelect={onSelect} className={styles.link} />
        </div>
      ))}
      <div className={styles.profile}>
        {texts.recognised.profile(profile.name[locale])}
        {Object.keys(settings.changes).length > 0 && ` · ${texts.recognised.changed}`}
      </div>
    </>
  );
}
