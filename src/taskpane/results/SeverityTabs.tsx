import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useLanguage } from '../parts/PaneLanguage';
import { TABS, tabId, type TabName } from './summary';
import { useStyles } from './SeverityTabs.styles';

interface SeverityTabsProps {
  readonly counts: Readonly<Record<TabName, number>>;
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
  /** Id of the element that shows what the selected tab stands for. */
  readonly panelId: string;
}

const STEPS: Readonly<Record<string, (from: number) => number>> = {
  ArrowRight: (from) => (from + 1) % TABS.length,
  ArrowLeft: (from) => (from + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * Counts of the result by severity; each is the tab that lists them. Written here because Fluent's tabs would add a sixth to what the
 * pane loads before it can be used.
 */
export function SeverityTabs({ counts, selected, onSelect, panelId }: SeverityTabsProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const buttons = useRef(new Map<TabName, HTMLButtonElement>());

  const onKeyDown = (event: KeyboardEvent) => {
    const tab = TABS[STEPS[event.key]?.(TABS.indexOf(selected)) ?? -1];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab);
    buttons.current.get(tab)?.focus();
  };

  return (
    <div role="tablist" aria-label={texts.tabs.label} className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          ref={(button) => {
            if (button) buttons.current.set(tab, button);
          }}
          type="button"
          role="tab"
          id={tabId(panelId, tab)}
          aria-selected={tab === selected}
          aria-controls={panelId}
          tabIndex={tab === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => onSelect(tab)}
        >
          <span className={styles.name}>{texts.tabs[tab]}</span>{' '}
          <span className={mergeClasses(styles.count, counts[tab] > 0 && styles[tab])}>{counts[tab]}</span>
        </button>
      ))}
    </div>
  );
}
