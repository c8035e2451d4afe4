import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { LoadChecker } from './checker';
import type { CommandBus } from './commandBus';
import type { WorkbookDoor } from './door';
import { PaneBody } from './PaneBody';
import { PaneErrorBoundary } from './PaneErrorBoundary';
import { PaneLanguage, useLanguage, type Language } from './parts/PaneLanguage';
import { BottomBar } from './parts/BottomBar/BottomBar';
import { ProblemNotice } from './parts/ProblemNotice/ProblemNotice';
import type { Problem } from './problem';
import { darkTheme, lightTheme } from './theme/themes';
import { useColorScheme } from './theme/useColorScheme';

const useStyles = makeStyles({
  // Fixed to the window: the body's margin, and what the host may do to it, do not matter.
  frame: { position: 'fixed', inset: 0, overflowX: 'hidden', overflowY: 'auto' },
  lone: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  notice: { flexGrow: 1, padding: '12px' },
});

/** Everything the pane is given; it knows no Excel and no rule by itself. */
export interface PaneProps {
  readonly door: WorkbookDoor;
  readonly loadChecker: LoadChecker;
  readonly commands: CommandBus;
  readonly language: Language;
  /** What was found wrong before the pane came up, such as a host that is too old. */
  readonly startProblem?: Problem | null;
}

/** The task pane. */
export function Pane({ language, startProblem, ...given }: PaneProps) {
  const scheme = useColorScheme();
  const { locale } = language;
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = scheme;
  }, [locale, scheme]);
  return (
    <FluentProvider theme={scheme === 'dark' ? darkTheme : lightTheme} className={styles.frame}>
      <PaneLanguage {...language}>
        <PaneErrorBoundary fallback={<Crashed />}>
          {startProblem ? <Blocked problem={startProblem} /> : <PaneBody {...given} />}
        </PaneErrorBoundary>
      </PaneLanguage>
    </FluentProvider>
  );
}

/** A pane that cannot do anything here, and says why. */
function Blocked({ problem }: { problem: Problem }) {
  return (
    <Lone>
      <ProblemNotice problem={problem} />
    </Lone>
  );
}

function Crashed() {
  const { texts } = useLanguage();
  return (
    <Lone>
      <ProblemNotice
        problem={{ code: 'paneCrashed', sheet: '' }}
        action={{ label: texts.reload, run: () => window.location.reload() }}
      />
    </Lone>
  );
}

/** A notice that has the pane for itself. */
function Lone({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.lone}>
      <main className={styles.notice}>{children}</main>
      <BottomBar />
    </div>
  );
}
