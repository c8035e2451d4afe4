import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { useCheck } from './check/useCheck';
import { useSelect } from './check/useSelect';
import type { PaneProps } from './Pane';
import { useStyles } from './PaneBody.styles';
import { BottomBar } from './parts/BottomBar/BottomBar';
import { CheckButton } from './parts/CheckButton/CheckButton';
import { useLanguage } from './parts/PaneLanguage';
import { ProblemNotice } from './parts/ProblemNotice/ProblemNotice';
import { Intro, NothingRecognised, WhatIsSought } from './parts/StartView/StartView';
import { useHeightVariable } from './parts/useHeightVariable';
import { summarise, worstTab } from './results/summary';
import { tabId, type TabName } from './results/tabs';

/** What is in the pane, from top to bottom: recognised forms, verdict, button, tabs, list, the promise about data. */
export function PaneBody(props: Omit<PaneProps, 'language' | 'startProblem'>) {
  const { door, loadChecker, commands } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const { state, run, cancel } = useCheck(door, loadChecker);
  const { select, problem: selectProblem, forget } = useSelect(door);
  const start = useCallback(() => {
    forget();
    run();
  }, [forget, run]);
  useEffect(() => commands.subscribe(start), [commands, start]);

  const { activity, checked, problem } = state;
  const shown = checked && checked.result.forms.all.length > 0 ? checked : null;
  const summary = useMemo(() => shown && summarise(shown.result), [shown]);
  const panelId = useId();
  const bar = useRef<HTMLDivElement>(null);
  // The list puts its steps into the bottom line, which stays when the list changes.
  const [tools, setTools] = useState<HTMLElement | null>(null);
  useHeightVariable(bar, '--heji-bar-height');
  const { tab, choose, panel } = useTab(summary && worstTab(summary.counts), bar);

  return (
    <div className={styles.pane}>
      <main className={styles.main}>
        {shown ? <shown.views.Recognised checked={shown} onSelect={select} /> : !checked && <Intro />}
        <div ref={bar} className={styles.bar}>
          <div className={styles.top}>
            {shown && summary && <shown.views.Verdict {...summary} at={shown.at} />}
            <CheckButton activity={activity} onRun={start} onCancel={cancel} />
          </div>
          {problem && <ProblemNotice problem={problem} action={{ label: texts.retry, run: start }} />}
          {selectProblem && <ProblemNotice problem={selectProblem} onClose={forget} />}
          {shown && summary && (
            <shown.views.SeverityTabs counts={summary.counts} selected={tab} onSelect={choose} panelId={panelId} />
          )}
        </div>
        <div ref={panel} className={mergeClasses(styles.panel, activity !== 'idle' && styles.stale)}>
          {shown ? (
            <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, tab)}>
              <shown.views.ResultsView key={shown.turn} checked={shown} tab={tab} tools={tools} onSelect={select} />
            </div>
          ) : checked ? (
            <NothingRecognised nearest={checked.result.forms.nearest[0]} />
          ) : (
            <WhatIsSought />
          )}
        </div>
      </main>
      <BottomBar>
        <span ref={setTools} />
      </BottomBar>
    </div>
  );
}

/**
 * The selected tab: the user's choice, else the worst that has something. A change while the list is scrolled begins the new list at
 * its top, right under the bar.
 */
function useTab(worst: TabName | null, bar: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<TabName | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const tab = chosen ?? worst ?? 'error';
  const choose = useCallback(
    (next: TabName) => {
      setChosen(next);
      const list = panel.current?.getBoundingClientRect().top ?? 0;
      const above = bar.current?.getBoundingClientRect().bottom ?? 0;
      if (list < above) panel.current?.scrollIntoView({ block: 'start' });
    },
    [bar],
  );
  return { tab, choose, panel };
}
