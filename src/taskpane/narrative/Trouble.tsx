import type { NarrativeTexts } from '../../locales/narrative.texts';
import { ProblemNotice } from '../parts/ProblemNotice/ProblemNotice';
import type { Unread } from './files';
import { useStyles } from './NarrativeView.styles';

/** A file that is of no use: what happened, and what next. */
export function Trouble({ words, name, unread }: { words: NarrativeTexts; name: string; unread: Unread }) {
  const styles = useStyles();
  if (unread === 'notFetched') return <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} />;
  return (
    <div role="alert" className={styles.bad}>
      {words
        .trouble(name, unread)
        .split('\n')
        .map((line) => (
          <p key={line} className={styles.badLine}>
            {line}
          </p>
        ))}
    </div>
  );
}
