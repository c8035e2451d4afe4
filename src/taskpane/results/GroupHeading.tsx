import type { FormOutline, FormKind } from '../../forms/form';
import { useLanguage } from '../parts/PaneLanguage';
import { useStyles } from './GroupHeading.styles';

interface GroupHeadingProps {
  readonly form: FormOutline | null;
  /** Of what many forms of that kind have in common. */
  readonly kind?: FormKind | undefined;
  readonly count: number;
  /** What follows was explained or set aside. */
  readonly settled?: boolean | undefined;
}

/** Which form the following lines belong to; stays in view while they pass. */
export function GroupHeading({ form, kind = form?.kind, count, settled = false }: GroupHeadingProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <h2 className={styles.heading}>
      {kind ? (
        <>
          <span className={styles.kind}>{kind}</span>
          <span className={styles.name}>{(kind === '1-3' && form?.subject) || texts.formName[kind]}</span>
        </>
      ) : (
        <span className={styles.name}>{settled ? texts.results.settled : texts.acrossForms}</span>
      )}
      <span className={styles.count}>{texts.results.groupCount(count)}</span>
    </h2>
  );
}
