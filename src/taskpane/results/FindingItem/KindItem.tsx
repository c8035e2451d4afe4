import { mergeClasses } from '@fluentui/react-components';
import { Chevron } from '../../parts/Chevron';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../rules/engine/finding';
import type { Wording } from '../../../messages/words/wording';
import { CellLink } from '../../parts/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { Part } from '../../parts/Part';
import { SeverityMark } from '../../parts/SeverityMark';
import { TextButton } from '../../parts/TextButton';
import type { FindingActions } from './actions';
import { loadExplained } from './FindingItem';
import { useStyles } from './FindingItem.styles';

/** So many cells are named while the card is closed. */
const CELLS_SHOWN = 3;

interface KindItemProps {
  /** What one rule says of several cells. */
  readonly findings: readonly Finding[];
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly open: boolean;
  /** By which it is opened. */
  readonly fold: string;
  /** Each of them can be put right. */
  readonly fixable: boolean;
  readonly heading?: ReactNode;
}

/** Findings of one kind as one card: its name, its cells, and what can be done for all of them; open, each follows with a card of its own. */
export function KindItem({ findings, rules, actions, open, fold, fixable, heading }: KindItemProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const [editing, setEditing] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const toggle = () => {
    if (open) actions.close();
    actions.fold(fold, !open);
  };
  const shown = findings.slice(0, CELLS_SHOWN);
  return (
    <li className={styles.item} data-kind={first.rule}>
      {heading}
      <div className={styles.body} data-finding={fold} tabIndex={-1} onClick={toggle}>
        <button
          type="button"
          aria-expanded={open}
          className={mergeClasses(styles.message, styles.closed, styles.kindTitle)}
          onClick={(event) => {
            event.stopPropagation();
            toggle();
          }}
        >
          <Chevron way={open ? 'down' : 'right'} /> {texts.results.kind(rules.title(first.rule), findings.length)}
        </button>
        <div className={styles.meta} onClick={(event) => event.stopPropagation()}>
          <SeverityMark severity={first.severity} />
          <span className={mergeClasses(styles.rule, styles.spared)}>{first.rule}</span>
          {shown.map((finding) => (
            <CellLink
              key={finding.id}
              cell={finding.cell}
              brief
              onSelect={(cell) => actions.select(finding, cell)}
              className={styles.relatedLink}
            />
          ))}
          {findings.length > shown.length && <span className={styles.label}>…</span>}
          <div className={styles.remedies}>
            {fixable && (
              <TextButton className={styles.remedy} onClick={() => actions.fixAll(findings.map(({ id }) => id))}>
                {texts.results.fixAll(findings.length)}
              </TextButton>
            )}
            {first.severity === 'warning' && (
              <TextButton
                className={mergeClasses(styles.remedy, fixable && !open && styles.spared)}
                aria-expanded={editing}
                onClick={() => setEditing(!editing)}
              >
                {texts.results.explainAll(findings.length)}
              </TextButton>
            )}
          </div>
        </div>
        {editing && (
          <div onClick={(event) => event.stopPropagation()}>
            <Part load={loadExplained}>
              {({ Explained }) => (
                <Explained
                  findings={findings}
                  said={undefined}
                  editing
                  onClose={() => setEditing(false)}
                  actions={actions}
                />
              )}
            </Part>
          </div>
        )}
      </div>
    </li>
  );
}
