import type { NearMiss } from '../../forms';
import { Button } from './Button';
import { useLanguage } from './PaneLanguage';
import { useStyles } from './StartView.styles';

const KINDS = ['1-1', '1-2', '1-3'] as const;

/** The forms that are looked for, with what they are known by. */
function FormsSought({ caption }: { caption: string }) {
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

/** What the pane is for, above the button before the first check. */
export function Intro() {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <header className={styles.intro}>
      <h1 className={styles.title}>{texts.start.title}</h1>
      <p className={styles.body}>{texts.start.body}</p>
    </header>
  );
}

/** What a check will look for, below the button before the first check. */
export function WhatIsSought() {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <div className={styles.view}>
      <FormsSought caption={texts.start.looksFor} />
    </div>
  );
}

interface NothingRecognisedProps {
  readonly nearest: NearMiss | undefined;
  /** Offers to insert the blank forms; null where the host cannot. */
  readonly onInsert: (() => void) | null;
}

/** What the pane shows when a workbook holds none of the forms: what was looked for, and the sheet that came nearest. */
export function NothingRecognised({ nearest, onInsert }: NothingRecognisedProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { title, body, next } = texts.nothingRecognised;
  return (
    <section className={styles.view}>
      <div role="status">
        <h1 className={styles.title}>{title}</h1>
      </div>
      <FormsSought caption={body} />
      {nearest && (
        <p className={styles.next}>
          {texts.nothingRecognised.nearest(nearest.sheet, nearest.kind, nearest.found, nearest.missing)}
        </p>
      )}
      <p className={styles.next}>{next}</p>
      {onInsert && (
        <div className={styles.next}>
          <Button onClick={onInsert}>{texts.nothingRecognised.insert}</Button>
        </div>
      )}
    </section>
  );
}
