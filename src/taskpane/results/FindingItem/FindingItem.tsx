import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useState, type ReactNode } from 'react';
import type { Finding } from '../../../rules/engine/finding';
import type { CellRef } from '../../../workbook';
import type { Wording } from '../../../messages/words/wording';
import { CellLink } from '../../parts/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { Part } from '../../parts/Part';
import { SeverityMark } from '../../parts/SeverityMark';
import { TextButton } from '../../parts/TextButton';
import type { SaidWords } from '../../explanations/useExplanations';
import type { OfferedFix } from '../../fill/fixes';
import type { FindingActions } from './actions';
import { Explained } from './Explained';
import { useStyles } from './FindingItem.styles';

/** Fetched once the list is there: nobody opens a card before. */
export const loadDetails = () => import(/* webpackChunkName: "checked-list" */ './Details');

interface FindingItemProps {
  readonly finding: Finding;
  readonly rules: Wording;
  readonly actions: FindingActions;
  /** The one the user is at: its card is open. */
  readonly current: boolean;
  /** It stands under its cause, or under its kind. */
  readonly folded?: boolean;
  readonly cause?: Finding | null;
  readonly consequences?: number;
  readonly open?: boolean;
  readonly fix?: OfferedFix | undefined;
  readonly said?: SaidWords | undefined;
  /** It was not there at the check before. */
  readonly fresh?: boolean;
  /** Stands above the first item of a group. */
  readonly heading?: ReactNode;
}

/** The findings that a project of 1-1 has no form of its own. */
function lacksForm({ rule, message }: Finding): boolean {
  return rule === 'X-04' && (message === 'noForm' || message === 'noProjects');
}

/**
 * One finding as a card. Closed it has two lines: what is wrong; where, and the one thing to do about it. Open it has the figures, what
 * follows, and everything else that can be done.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, rules, actions, current, folded, cause, consequences = 0, open, fix, said, fresh, heading } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const [editing, setEditing] = useState(false);
  const select = (cell: CellRef) => actions.select(finding, cell);
  const { insertProjects } = actions;
  const { place } = finding;
  const shown = current || editing;
  return (
    <li className={styles.item} data-rule={finding.rule}>
      {heading}
      <div
        className={mergeClasses(styles.body, folded && styles.folded, current && styles.current)}
        data-finding={finding.id}
        aria-current={current || undefined}
        tabIndex={-1}
        onClick={() => select(finding.cell)}
      >
        <button
          type="button"
          aria-expanded={shown}
          className={mergeClasses(styles.message, !shown && styles.closed)}
          onClick={(event) => {
            if (!current) return;
            event.stopPropagation();
            actions.close();
          }}
        >
          {rules.message(finding)}
        </button>
        <div className={styles.meta}>
          <SeverityMark severity={finding.severity} />
          <span className={styles.rule} title={rules.title(finding.rule)}>
            {finding.rule}
          </span>
          <CellLink cell={finding.cell} onSelect={select} className={styles.link} />
          {fresh && <span className={styles.fresh}>{texts.results.fresh}</span>}
          <div className={styles.remedies} onClick={(event) => event.stopPropagation()}>
            {consequences > 0 && (
              <TextButton
                aria-expanded={open}
                onClick={() => actions.fold(finding.id, !open)}
                className={styles.consequences}
              >
                {open ? <ChevronDown12Regular aria-hidden /> : <ChevronRight12Regular aria-hidden />}
                {open ? texts.results.hideConsequences(consequences) : texts.results.showConsequences(consequences)}
              </TextButton>
            )}
            {fix && (
              <TextButton className={styles.remedy} onClick={() => actions.fix(fix.edits)}>
                {texts.results.fix(fix.value, fix.edits.length, fix.solves)}
              </TextButton>
            )}
            {insertProjects && lacksForm(finding) && (
              <TextButton className={styles.remedy} onClick={() => insertProjects(finding)}>
                {texts.results.insertProject}
              </TextButton>
            )}
            {place && (
              <TextButton className={styles.remedy} onClick={() => actions.showSentence(place)}>
                {texts.results.inText}
              </TextButton>
            )}
            {finding.severity === 'warning' && (
              <TextButton className={styles.remedy} aria-expanded={editing} onClick={() => setEditing(!editing)}>
                {said ? texts.results.explainAnew : texts.results.explain}
              </TextButton>
            )}
          </div>
        </div>
        {fix && fix.doubtful.length > 0 && <p className={styles.doubtful}>{texts.results.fixDoubtful(fix.doubtful)}</p>}
        {shown && (
          <Part load={loadDetails} quiet>
            {({ Details }) => (
              <Details finding={finding} rules={rules} actions={actions} cause={cause ?? null} said={said} />
            )}
          </Part>
        )}
        {(said ?? editing) && (
          <div className={styles.details} onClick={(event) => event.stopPropagation()}>
            <Explained
              findings={[finding]}
              said={said}
              editing={editing}
              onClose={() => setEditing(false)}
              actions={actions}
            />
          </div>
        )}
      </div>
    </li>
  );
});
