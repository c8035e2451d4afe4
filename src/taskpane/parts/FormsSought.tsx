import { useLanguage } from './PaneLanguage';
import { useStyles } from './FormsSought.styles';

const KINDS = ['1-1', '1-2', '1-3'] as const;

/** The forms that are looked for, with what they are known by. */
export function FormsSought({ caption }: { caption: string }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <div>
      <p className={styles.caption}>{caption}</p>
      <dl className={styles.forms}>
        {KINDS.map((kind) => (
          <div key={kind} className={styles.form}>
            <dt className={styles.name}>
              <span className={styles.kind}>{kind}</span>
              {texts.formName[kind]}
            </dt>
            <dd className={styles.anchors}>{texts.formAnchors[kind]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
