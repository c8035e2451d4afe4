import type { Form } from '../../forms/form';
import { useLanguage } from '../parts/PaneLanguage';
import { useStyles } from './GroupHeading.styles';

interface GroupHeadingProps {
  readonly form: Form | null;
  readonly count: number;
  /** What follows was explained or set aside. */
  readonly settled?: boolean;
}

/** Which form the following lines belong to; stays in view while they pass. */
export function GroupHeading({ form, count, settled = false }: GroupHeadingProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <h2 className={styles.heading}>
      {form ? (
        <>
          <span className={styles.kind}>{form.kind}</span>
          <span className={styles.name}>{(form.kind === '1-3' && form.subject) || texts.formName[form.kind]}</span>
        </>
      ) : (
        <span className={styles.name}>{settled ? texts.results.settled : texts.acrossForms}</span>
      )}
      <span className={styles.count}>{texts.results.groupCount(count)}</span>
    </h2>
  );
}
