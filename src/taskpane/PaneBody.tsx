import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useRef, useState, useEffect, type RefObject } from 'react';
import type { Finding, TextPlace } from '../rules';
import type { Edit } from '../workbook';
import type { PaneResult } from './checker';
import { OtherView } from './OtherView';
import { useStyles } from './PaneBody.styles';
import { BottomBar, Tools } from './parts/BottomBar';
import { MainButtons } from './parts/MainButtons';
import { Notices } from './parts/Notices';
import { Part } from './parts/Part';
import { Intro, NothingRecognised, WhatIsSought } from './parts/StartView';
import { useLanguage } from './parts/PaneLanguage';
import { summarise, worstTab, tabId, type TabName } from './results/summary';
import { useFilter } from './results/filter';
import { usePane, type GivenToPane } from './state/usePane';
import { useViewChanges } from './useViewChanges';

/** Seldom needed with the first result. */
const loadOwnMethods = () => import(/* webpackChunkName: "checked-list" */ './results/Unread/OwnMethods');
const loadSearch = () => import(/* webpackChunkName: "checked-list" */ './results/Search');
const loadUnread = () => import(/* webpackChunkName: "checked-list" */ './results/Unread/Unread');

/** What is in the pane, from top to bottom: recognised forms, verdict, buttons, tabs, list, tools, the promise about data. */
export function PaneBody(props: GivenToPane) {
  const styles = useStyles();
  const pane = usePane(props);
  const { checked, activity, selecting, explanations, view } = pane;
  const shown = checked && checked.result.forms.all.length + checked.result.forms.blank.length > 0 ? checked : null;
  const summary = useMemo(
    () => shown && summarise(shown.result, explanations.explained),
    [shown, explanations.explained],
  );
  const verdict = useMemo(
    () => shown && shown.checker.verdict(shown.result, explanations.explained),
    [shown, explanations.explained],
  );
  const filtering = useFilter(shown, summary);
  const { filter, findings, counts } = filtering;
  const panelId = useId();
  const bar = useRef<HTMLDivElement>(null);
  // The list puts its steps into the bottom line, which stays when the list changes.
  const [stepper, setStepper] = useState<HTMLElement | null>(null);
  useHeightVariable(bar, '--heji-bar-height');
  const panel = useRef<HTMLDivElement>(null);
  const { onFocus, toTop } = useViewChanges(pane, bar, panel);
  const { tab, choose, show } = useTab(counts && worstTab(counts), toTop);
  const elsewhere = view.name !== 'results';
  const { setView, canInsert, write } = pane;
  const back = useCallback(() => setView({ name: 'results' }), [setView]);
  const { select } = selecting;
  // What was written is what the user wants to look at.
  const fix = useCallback(
    (edits: readonly Edit[]) =>
      void write(edits).then((wrote) => {
        if (wrote && edits[0]) select(edits[0].cell);
      }),
    [write, select],
  );
  const { tell } = pane.deeds;
  const { oneByOne } = useLanguage().texts.results;
  const sayOneByOne = useCallback(() => tell(oneByOne), [tell, oneByOne]);
  const insertProjects = useMemo(
    () => (canInsert ? (finding: Finding) => setView({ name: 'insert', finding }) : null),
    [canInsert, setView],
  );

  const showSentence = useCallback((place: TextPlace) => setView({ name: 'narrative', place }), [setView]);

  return (
    <div className={styles.pane} onFocus={onFocus}>
      <main className={styles.main}>
        {shown ? (
          <shown.views.Recognised
            checked={shown}
            counts={filtering.byForm}
            form={filter.form}
            onForm={filtering.setForm}
            onSearch={filtering.toggleSearch}
            onSelect={selecting.select}
          />
        ) : (
          !checked && !elsewhere && <Intro />
        )}
        <div ref={bar} className={styles.bar}>
          <div className={styles.top}>
            {shown && summary && verdict && (
              <shown.views.Verdict
                {...summary}
                verdict={verdict}
                standing={pane.standing}
                automatic={props.settings.checkOnChange}
                unread={explanations.unread}
                at={shown.at}
                since={shown.since}
              />
            )}
            <MainButtons
              activity={activity}
              onCheck={() => void pane.startCheck()}
              onFill={() => void pane.startFill()}
              onCancel={pane.cancel}
            />
          </div>
          <Notices pane={pane} />
          {shown && counts && !elsewhere && (
            <shown.views.SeverityTabs counts={counts} selected={tab} onSelect={choose} panelId={panelId} />
          )}
          {shown && filtering.searching && !elsewhere && (
            <Part load={loadSearch} quiet>
              {({ Search }, panel) => (
                <Search
                  texts={panel}
                  words={filter.words}
                  found={findings.length}
                  onWords={filtering.setWords}
                  onClose={filtering.toggleSearch}
                />
              )}
            </Part>
          )}
        </div>
        <div
          ref={panel}
          tabIndex={-1}
          className={mergeClasses(styles.panel, shown !== null && activity !== null && styles.stale)}
        >
          {elsewhere ? (
            <OtherView pane={pane} given={props} onBack={back} />
          ) : shown ? (
            <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, tab)}>
              <Part load={loadUnread} quiet={!leavesSomething(shown.result)}>
                {({ Unread }, panel) => (
                  <Unread
                    texts={panel}
                    door={props.door}
                    checked={shown}
                    selected={pane.selected}
                    onSelect={selecting.select}
                    onTold={pane.recheck}
                  />
                )}
              </Part>
              <shown.views.ResultsView
                checked={shown}
                tab={tab}
                tools={stepper}
                fixes={pane.fixes}
                explanations={explanations}
                findings={findings}
                form={filter.form}
                onShowAll={filtering.showAll}
                selected={pane.selected}
                onTab={show}
                onSelect={selecting.select}
                onFix={fix}
                onPreview={setView}
                onOneByOne={sayOneByOne}
                onInsertProjects={insertProjects}
                onShowSentence={showSentence}
              />
              {shown.result.notices.some(({ kind }) => kind === 'ownMethod') && (
                <Part load={loadOwnMethods} quiet>
                  {({ OwnMethods }) => <OwnMethods result={shown.result} onSelect={selecting.select} />}
                </Part>
              )}
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

/** Whether something was not understood, or left out. */
function leavesSomething({ notices, aside, forms }: PaneResult): boolean {
  return notices.some(({ kind }) => kind !== 'ownMethod') || aside.length + forms.blank.length > 0;
}

/** The selected tab: the user's choice, else the worst that has something. A choice begins the new list at its top; what is only shown does not. */
function useTab(worst: TabName | null, toTop: () => void) {
  const [chosen, setChosen] = useState<TabName | null>(null);
  const choose = useCallback(
    (next: TabName) => {
      setChosen(next);
      toTop();
    },
    [toTop],
  );
  return { tab: chosen ?? worst ?? 'error', choose, show: setChosen };
}

/** Keeps a CSS variable on the document at the height of an element, for what has to stay clear of it. */
function useHeightVariable(element: RefObject<HTMLElement | null>, variable: string): void {
  useEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return undefined;
    const style = document.documentElement.style;
    const observer = new ResizeObserver(() => style.setProperty(variable, `${target.offsetHeight}px`));
    observer.observe(target);
    return () => {
      observer.disconnect();
      style.removeProperty(variable);
    };
  }, [element, variable]);
}
