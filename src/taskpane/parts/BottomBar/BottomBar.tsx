import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactNode } from 'react';
import { useLanguage } from '../PaneLanguage';
import { useStyles } from './BottomBar.styles';

/** The last line of the pane, always in view: the promise that nothing is sent anywhere, and what belongs beside it. */
export function BottomBar({ children }: { children?: ReactNode }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <footer className={styles.bar}>
      <LockClosed16Regular aria-hidden className={styles.icon} />
      <span className={styles.promise} title={texts.privacy}>
        {texts.privacy}
      </span>
      {children}
    </footer>
  );
}
