import type { NearMiss } from '../../../forms';
import { FormsSought } from '../FormsSought/FormsSought';
import { useLanguage } from '../PaneLanguage';
import { useStyles } from './StartView.styles';

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

/** What the pane shows when a workbook holds none of the forms: what was looked for, and the sheet that came nearest. */
export function NothingRecognised({ nearest }: { nearest: NearMiss | undefined }) {
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
    </section>
  );
}
