import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode, Component } from 'react';
import type { Locale } from '../messages/locale';
import { paneTexts } from '../messages/pane';
import { useDarkTheme, useLightTheme, useStyles } from './Pane.styles';
import { PaneBody } from './PaneBody';
import type { PaneProps } from './paneProps';
import { PaneLanguage, useLanguage, type Language } from './parts/PaneLanguage';
import { BottomBar } from './parts/BottomBar';
import { ProblemNotice } from './parts/ProblemNotice';
import type { Problem } from './problem';
import { leaveForNext } from './resume';
import { useSettings } from './state/useSettings';

/** The task pane. */
export function Pane({ language: hosts, startProblem, hostScheme = null, preferences, ...given }: PaneProps) {
  const scheme = useColorScheme(hostScheme);
  const { settings, change } = useSettings(preferences);
  const language = useChosenLanguage(hosts, settings.language);
  const { locale } = language;
  const styles = useStyles();
  const light = useLightTheme();
  const dark = useDarkTheme();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = scheme;
  }, [locale, scheme]);
  return (
    <div className={mergeClasses(scheme === 'dark' ? dark : light, styles.frame)}>
      <PaneLanguage {...language}>
        <PaneErrorBoundary fallback={<Crashed />}>
          {startProblem ? (
            <Blocked problem={startProblem} />
          ) : (
            <PaneBody {...given} settings={settings} change={change} />
          )}
        </PaneErrorBoundary>
      </PaneLanguage>
    </div>
  );
}

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Light or dark: as the program around the pane is, where it says so; else as the user's system asks, whose changes are followed. */
function useColorScheme(program: 'light' | 'dark' | null): 'light' | 'dark' {
  const system = useSyncExternalStore(subscribe, () => (window.matchMedia(DARK).matches ? 'dark' : 'light'));
  return program ?? system;
}

/** The language the user has chosen, once its sentences are there; the host's until then, and when they cannot be had. */
function useChosenLanguage(hosts: Language, chosen: Locale | null): Language {
  const [fetched, setFetched] = useState<Language | null>(null);
  const wanted = chosen ?? hosts.locale;
  useEffect(() => {
    if (wanted === hosts.locale) return undefined;
    let current = true;
    paneTexts(wanted).then(
      (texts) => current && setFetched({ locale: wanted, texts }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, hosts.locale]);
  return fetched?.locale === wanted ? fetched : hosts;
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
        action={{
          label: texts.reload,
          run: () => {
            leaveForNext();
            window.location.reload();
          },
        }}
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

interface Props {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

/** Shows the fallback instead of an empty pane when something inside fails while drawing. */
class PaneErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
