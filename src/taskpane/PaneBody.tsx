import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useRef, useState, type RefObject } from 'react';
import type { Finding, TextPlace } from '../rules/finding';
import type { Fix } from './fill/fixes';
import { OtherView } from './OtherView';
import { useStyles } from './PaneBody.styles';
import { BottomBar } from './parts/BottomBar/BottomBar';
import { MainButtons } from './parts/MainButtons/MainButtons';
import { Notices } from './parts/Notices/Notices';
import { Intro, NothingRecognised, WhatIsSought } from './parts/StartView/StartView';
import { Tools } from './parts/Tools/Tools';
import { useHeightVariable } from './parts/useHeightVariable';
import { summarise, worstTab } from './results/summary';
import { tabId, type TabName } from './results/tabs';
import { usePane, type GivenToPane } from './usePane';

/** What is in the pane, from top to bottom: recognised forms, verdict, buttons, tabs, list, tools, the promise about data. */
export function PaneBody(props: GivenToPane) {
  const styles = useStyles();
  const pane = usePane(props);
  const { checked, activity, selecting, explanations, view } = pane;
  const shown = checked && checked.result.forms.all.length > 0 ? checked : null;
  const summary = useMemo(() => shown && summarise(shown.result), [shown]);
  const verdict = useMemo(
    () => shown && shown.checker.verdict(shown.result.findings, explanations.explained),
    [shown, explanations.explained],
  );
  const panelId = useId();
  const bar = useRef<HTMLDivElement>(null);
  // The list puts its steps into the bottom line, which stays when the list changes.
  const [stepper, setStepper] = useState<HTMLElement | null>(null);
  useHeightVariable(bar, '--heji-bar-height');
  const { tab, choose, panel } = useTab(summary && worstTab(summary.counts), bar);
  const elsewhere = view.name !== 'results';
  const { setView, canInsert, write } = pane;
  const back = useCallback(() => setView({ name: 'results' }), [setView]);
  const fix = useCallback(({ edit }: Fix) => void write([edit]), [write]);
  const insertProjects = useMemo(
    () => (canInsert ? (finding: Finding) => setView({ name: 'insert', finding }) : null),
    [canInsert, setView],
  );

  const showSentence = useCallback((place: TextPlace) => setView({ name: 'narrative', place }), [setView]);

  return (
    <div className={styles.pane}>
      <main className={styles.main}>
        {shown ? (
          <shown.views.Recognised checked={shown} onSelect={selecting.select} />
        ) : (
          !checked && !elsewhere && <Intro />
        )}
        <div ref={bar} className={styles.bar}>
          <div className={styles.top}>
            {shown && summary && verdict && (
              <shown.views.Verdict {...summary} verdict={verdict} unread={explanations.unread} at={shown.at} />
            )}
            <MainButtons
              activity={activity}
              onCheck={() => void pane.startCheck()}
              onFill={() => void pane.startFill()}
              onCancel={pane.cancel}
            />
          </div>
          <Notices pane={pane} />
          {shown && summary && !elsewhere && (
            <shown.views.SeverityTabs counts={summary.counts} selected={tab} onSelect={choose} panelId={panelId} />
          )}
        </div>
        <div ref={panel} className={mergeClasses(styles.panel, shown !== null && activity !== null && styles.stale)}>
          {elsewhere ? (
            <OtherView pane={pane} given={props} onBack={back} />
          ) : shown ? (
            <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, tab)}>
              <shown.views.ResultsView
                checked={shown}
                tab={tab}
                tools={stepper}
                fixes={pane.fixes}
                explanations={explanations}
                onSelect={selecting.select}
                onFix={fix}
                onInsertProjects={insertProjects}
                onShowSentence={showSentence}
              />
            </div>
          ) : checked ? (
            <NothingRecognised
              nearest={checked.result.forms.nearest[0]}
              onInsert={canInsert ? () => setView({ name: 'insert', finding: null }) : null}
            />
          ) : (
            <WhatIsSought />
          )}
        </div>
      </main>
      <BottomBar tools={<Tools pane={pane} />}>
        <span ref={setStepper} />
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
