import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ArrowSyncCircle20Filled } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { useLanguage } from '../parts/PaneLanguage';
import type { BookVerdict as Judgement } from '../../rules';
import { verdictWords } from '../../messages/verdict';
import type { Standing } from '../state/checked';
import type { Since } from '../state/since';
import type { Summary } from './summary';
import { useStyles } from './Verdict.styles';

interface VerdictProps extends Summary {
  readonly verdict: Judgement;
  /** Where the workbook was changed since, it says nothing of what stands there now. */
  readonly standing: Standing;
  /** It is checked again by itself. */
  readonly automatic: boolean;
  /** The workbook's explanations could not be read. */
  readonly unread: boolean;
  readonly at: Date;
  /** What became of the findings of the check before; null for the first check. */
  readonly since: Since | null;
}

const ICONS = { notReady: DismissCircle20Filled, incomplete: QuestionCircle20Filled } as const;

/** No line ends within the number of a form or a list of them, nor between a figure and what it counts. */
function unbroken(text: string): string {
  return text
    .replace(/[-、]/gu, '$&\u2060')
    .replace(/ (?=\d)/gu, '\u00A0')
    .replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00A0');
}

/** Whether the forms can be handed in, and what stands against it. */
export function Verdict(props: VerdictProps) {
  const { hintsLeft, undecided, verdict: judged, standing, automatic, unread, at, since } = props;
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { verdict } = texts;
  const { kind, openWarnings, explained } = judged;
  const ready = kind === 'ready';
  const changed = standing !== 'current';
  const Icon = changed ? ArrowSyncCircle20Filled : ready ? CheckmarkCircle20Filled : ICONS[kind];
  const { word, reason } = verdictWords(locale, judged);
  const asides = [
    since ? verdict.since(since.solved, since.fresh.size) : '',
    explained && !ready ? verdict.explained(explained) : '',
    unread && openWarnings ? texts.results.explanationsUnread : '',
    hintsLeft ? verdict.hintsLeft(hintsLeft) : '',
    undecided ? verdict.undecided(undecided) : '',
    verdict.checkedAt(at.toTimeString().slice(0, 5)),
  ].filter(Boolean);
  return (
    <div className={mergeClasses(styles.verdict, changed ? styles.changed : styles[kind])}>
      <Icon aria-hidden className={styles.icon} />
      <div>
        <div role="status">
          <strong className={styles.word}>{changed ? verdict[standing] : word}</strong>
          <span className={styles.reason}>{changed ? verdict.changedSince(word, automatic) : unbroken(reason)}</span>
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
