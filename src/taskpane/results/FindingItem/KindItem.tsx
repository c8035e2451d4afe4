import { mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../rules';
import type { Wording } from '../../../messages/words/wording';
import { CellLink } from '../../parts/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { Part } from '../../parts/Part';
import { Chevron } from '../../parts/Chevron';
import { SeverityMark } from '../../parts/SeverityMark';
import { TextButton } from '../../parts/Button';
import type { Fixes } from '../../fill/fixes';
import type { FindingActions } from './actions';
import { loadExplained } from './FindingItem';
import { useStyles } from './FindingItem.styles';

/** So many cells are named while the card is closed. */
const CELLS_SHOWN = 3;

interface KindItemProps {
  /** What one rule says of several cells. */
  readonly findings: readonly Finding[];
  /** On how many forms, where these are many. */
  readonly forms: number | undefined;
  /** How deep it stands under others, and on which form, where they do not say. */
  readonly depth: number;
  readonly of: string | undefined;
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly open: boolean;
  /** By which it is opened. */
  readonly fold: string;
  /** All can be put right at once where each can; of many forms those that can. */
  readonly fixes: Fixes;
  readonly heading?: ReactNode;
}

/** Findings of one kind as one card: its name, its cells, and what can be done for all of them; open, each follows with a card of its own. */
export function KindItem(props: KindItemProps) {
  const { findings, forms, depth, of, rules, actions, open, fold, fixes, heading } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const [editing, setEditing] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const toggle = () => {
    if (open) actions.close();
    actions.fold(fold, !open);
  };
  const brief = findings.every(({ cell }) => cell.sheet === first.cell.sheet);
  const shown = findings.slice(0, brief ? CELLS_SHOWN : 1);
  const corrected = findings.filter(({ id }) => fixes.get(id));
  const fixable = corrected.length > 1 && (forms !== undefined || corrected.length === findings.length);
  return (
    <li className={styles.item} data-kind={first.rule}>
      {heading}
      <div
        className={mergeClasses(styles.body, depth > 0 && styles.folded, depth > 1 && styles.deeper)}
        data-finding={fold}
        tabIndex={-1}
        onClick={toggle}
      >
        <button
          type="button"
          aria-expanded={open}
          className={mergeClasses(styles.message, styles.closed, styles.kindTitle)}
          onClick={(event) => {
            event.stopPropagation();
            toggle();
          }}
        >
          <Chevron way={open ? 'down' : 'right'} /> {of}{' '}
          {texts.results.kind(rules.title(first.rule), findings.length, forms)}
        </button>
        <div className={styles.meta} onClick={(event) => event.stopPropagation()}>
          <SeverityMark severity={first.severity} />
          <span className={mergeClasses(styles.rule, styles.spared)}>{first.rule}</span>
          {shown.map((finding) => (
            <CellLink
              key={finding.id}
              cell={finding.cell}
              brief={brief}
              onSelect={(cell) => actions.select(finding, cell)}
              className={styles.relatedLink}
            />
          ))}
          {findings.length > shown.length && <span className={styles.label}>…</span>}
          <div className={styles.remedies}>
            {fixable && (
              <TextButton className={styles.remedy} onClick={() => actions.fixAll(corrected.map(({ id }) => id))}>
                {texts.results.fixAll(corrected.length)}
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
              {({ Explained }, panel) => (
                <Explained
                  texts={panel}
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
