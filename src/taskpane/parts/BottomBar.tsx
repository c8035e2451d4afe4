import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Settings16Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactNode } from 'react';
import type { PaneControl } from '../state/usePane';
import { TextButton } from './Button';
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

/** What can be done with a result besides looking at it, and the settings. */
export function Tools({ pane }: { pane: PaneControl }) {
  const styles = useStyles();
  const { tools } = useLanguage().texts;
  const busy = pane.activity !== null;
  const inText = pane.view.name === 'narrative';
  const inSettings = pane.view.name === 'settings';
  return (
    <div role="group" aria-label={tools.label} className={styles.tools}>
      <TextButton disabled={busy} onClick={() => void pane.report.write()}>
        {tools.report}
      </TextButton>
      <TextButton disabled={busy} onClick={() => void pane.markShown()}>
        {tools.mark}
      </TextButton>
      <TextButton disabled={busy} onClick={() => void pane.clearMarks()}>
        {tools.clearMarks}
      </TextButton>
      <TextButton
        aria-pressed={inText}
        onClick={() => pane.setView(inText ? { name: 'results' } : { name: 'narrative', place: null })}
      >
        {tools.narrative}
      </TextButton>
      <TextButton
        className={styles.settings}
        aria-pressed={inSettings}
        onClick={() => pane.setView({ name: inSettings ? 'results' : 'settings' })}
      >
        <Settings16Regular aria-hidden />
        {tools.settings}
      </TextButton>
    </div>
  );
}
