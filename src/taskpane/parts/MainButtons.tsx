import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useState } from 'react';
import type { PaneTexts } from '../../messages/pane';
import { Button } from './Button';
import { useLanguage } from './PaneLanguage';
import { useStyles } from './MainButtons.styles';

/** Work that takes longer than this can be cancelled; before, the button would only flicker. */
const SLOW_MS = 1000;

interface MainButtonsProps {
  /** What the pane is at; null when at nothing. */
  readonly activity: keyof PaneTexts['working'] | null;
  readonly onCheck: () => void;
  readonly onFill: () => void;
  /** Gives up what is being done; null for what had better be done to its end. */
  readonly onCancel: (() => void) | null;
}

/** The two primary buttons, and while the pane is at work what it does, with a way out when that takes long. */
export function MainButtons({ activity, onCheck, onFill, onCancel }: MainButtonsProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const working = activity !== null;
  const slow = useSlow(working);
  return (
    <div className={styles.row}>
      <Button
        look="primary"
        className={styles.button}
        icon={<ClipboardCheckmark20Regular />}
        busy={working}
        onClick={onCheck}
      >
        {texts.check}
      </Button>
      <Button look="accent" className={styles.button} icon={<Edit20Regular />} busy={working} onClick={onFill}>
        {texts.fill}
      </Button>
      {slow && onCancel && <Button onClick={onCancel}>{texts.cancel}</Button>}
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
