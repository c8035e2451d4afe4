import { mergeClasses } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Problem } from '../problem';
import { Button } from './Button';
import { useLanguage } from './PaneLanguage';
import { useStyles } from './ProblemNotice.styles';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly onClose?: () => void;
  readonly className?: string;
}

/** A problem: what happened, why, what to do next, and the button that does it where there is one. */
export function ProblemNotice({ problem, action, onClose, className }: ProblemNoticeProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { what, why, next } = texts.problem(problem.code, problem.sheet);
  return (
    <div role="alert" className={mergeClasses(styles.notice, className)}>
      <Warning20Filled aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <strong className={styles.what}>{what}</strong>
        <p className={styles.line}>{why}</p>
        {problem.aftermath && <p className={styles.line}>{texts.aftermath[problem.aftermath]}</p>}
        <p className={styles.line}>{next}</p>
        {(action || onClose) && (
          <div className={styles.actions}>
            {action && <Button onClick={action.run}>{action.label}</Button>}
            {onClose && (
              <Button look="quiet" onClick={onClose}>
                {texts.close}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
