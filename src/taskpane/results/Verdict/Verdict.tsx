import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { useLanguage } from '../../parts/PaneLanguage';
import type { Verdict as Judgement } from '../../../rules';
import type { Summary } from '../summary';
import { useStyles } from './Verdict.styles';

interface VerdictProps extends Summary {
  readonly verdict: Judgement;
  /** The workbook's explanations could not be read. */
  readonly unread: boolean;
  readonly at: Date;
}

/** Whether the forms can be handed in, and what stands against it. */
export function Verdict({ counts, undecided, verdict: judged, unread, at }: VerdictProps) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { verdict } = texts;
  const { ready, errors, openWarnings } = judged;
  const explained = counts.warning - openWarnings;
  const Icon = ready ? CheckmarkCircle20Filled : DismissCircle20Filled;
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const asides = [
    explained && !ready ? verdict.explained(explained) : '',
    unread && openWarnings ? texts.results.explanationsUnread : '',
    counts.hint ? verdict.hintsLeft(counts.hint) : '',
    undecided ? verdict.undecided(undecided) : '',
    verdict.checkedAt(time),
  ].filter(Boolean);
  return (
    <div className={mergeClasses(styles.verdict, ready ? styles.ready : styles.notReady)}>
      <Icon aria-hidden className={styles.icon} />
      <div>
        <div role="status">
          <strong className={styles.word}>{ready ? verdict.ready : verdict.notReady}</strong>
          <span className={styles.reason}>
            {!ready
              ? verdict.because(errors, openWarnings)
              : explained
                ? verdict.explained(explained)
                : verdict.nothingAgainst}
          </span>
        </div>
        <div className={styles.asides}>
          {asides.map((aside) => (
            <span key={aside}>{aside}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
