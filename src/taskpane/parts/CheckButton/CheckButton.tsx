import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { useEffect, useState } from 'react';
import type { CheckState } from '../../check/useCheck';
import { Button } from '../Button/Button';
import { useLanguage } from '../PaneLanguage';
import { useStyles } from './CheckButton.styles';

/** A check that takes longer than this can be cancelled; before, the button would only flicker. */
const SLOW_MS = 1000;

interface CheckButtonProps {
  readonly activity: CheckState['activity'];
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** The primary button, and while it is at work what it does, with a way out when that takes long. */
export function CheckButton({ activity, onRun, onCancel }: CheckButtonProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const working = activity !== 'idle';
  const slow = useSlow(working);
  return (
    <div className={styles.row}>
      <Button
        look="primary"
        className={styles.button}
        icon={<ClipboardCheckmark20Regular />}
        busy={working}
        onClick={onRun}
      >
        {texts.check}
      </Button>
      {slow && <Button onClick={onCancel}>{texts.cancel}</Button>}
      {working && (
        <div className={styles.progress}>
          <div role="progressbar" aria-label={texts.working[activity]} className={styles.track}>
            <div className={styles.runner} />
          </div>
          <span aria-hidden className={styles.phase}>
            {texts.working[activity]}
          </span>
        </div>
      )}
    </div>
  );
}

function useSlow(working: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [working]);
  return slow;
}
