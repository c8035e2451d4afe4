import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactNode } from 'react';
import { useLanguage } from './PaneLanguage';
import { useStyles } from './BottomBar.styles';

interface BottomBarProps {
  /** A line of its own above the promise. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** The last lines of the pane, always in view: tools, the promise that nothing is sent anywhere, and what belongs beside it. */
export function BottomBar({ tools, children }: BottomBarProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <footer className={styles.bar}>
      {tools}
      <div className={styles.line}>
        <LockClosed16Regular aria-hidden className={styles.icon} />
        <span className={styles.promise} title={texts.privacy}>
          {texts.privacy}
        </span>
        {children}
      </div>
    </footer>
  );
}
