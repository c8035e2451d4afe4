import { mergeClasses } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import { memo, useState, type ReactNode } from 'react';
import type { Finding } from '../../../rules';
import { address, type CellRef } from '../../../workbook';
import type { Wording } from '../../../messages/words/wording';
import { CellLink } from '../../parts/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { Part } from '../../parts/Part';
import { Chevron } from '../../parts/Chevron';
import { SeverityMark } from '../../parts/SeverityMark';
import { TextButton } from '../../parts/Button';
import type { SaidWords } from '../../state/useExplanations';
import type { OfferedFix } from '../../fill/fixes';
import type { FindingActions } from './actions';
import { useStyles } from './FindingItem.styles';

/** Fetched once the list is there: nobody opens a card before. */
export const loadDetails = () => import(/* webpackChunkName: "checked-list" */ './Details');
export const loadExplained = () => import(/* webpackChunkName: "checked-list" */ './Explained');

interface FindingItemProps {
  readonly finding: Finding;
  readonly rules: Wording;
  readonly actions: FindingActions;
  /** The one the user is at: its card is open. */
  readonly current: boolean;
  /** How deep it stands under its cause, or under its kind. */
  readonly depth: number;
  /** The form it stands on, where the lines above do not say. */
  readonly of?: string | undefined;
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
  const {
    finding,
    rules,
    actions,
    current,
    depth,
    of,
    cause,
    consequences = 0,
    open,
    fix,
    said,
    fresh,
    heading,
  } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const [editing, setEditing] = useState(false);
  const select = (cell: CellRef) => actions.select(finding, cell);
  const { insertProjects } = actions;
  const { place } = finding;
  const shown = current || editing;
  const spared = !shown && styles.spared;
  const message = rules.message(finding);
  const doubtful = fix?.doubtful ?? [];
  const caution = doubtful.length > 0 ? texts.results.fixDoubtful : undefined;
  const following = open ? texts.results.hideConsequences(consequences) : texts.results.showConsequences(consequences);
  return (
    <li className={styles.item} data-rule={finding.rule}>
      {heading}
      <div
        className={mergeClasses(
          styles.body,
          depth > 0 && styles.folded,
          depth > 1 && styles.deeper,
          current && styles.current,
        )}
        data-finding={finding.id}
        aria-current={current || undefined}
        tabIndex={-1}
        onClick={() => select(finding.cell)}
      >
        <button
          type="button"
          aria-expanded={shown}
          className={mergeClasses(styles.message, !shown && styles.closed)}
          title={shown ? undefined : message}
          onClick={(event) => {
            if (!current) return;
            event.stopPropagation();
            actions.close();
          }}
        >
          {of && <strong>{of} </strong>}
          {message}
        </button>
        <div className={styles.meta}>
          <SeverityMark severity={finding.severity} />
          <span className={mergeClasses(styles.rule, spared)} title={rules.title(finding.rule)}>
            {finding.rule}
          </span>
          <CellLink cell={finding.cell} onSelect={select} className={styles.link} />
          {fresh && <span className={styles.fresh}>{texts.results.fresh}</span>}
          <div className={styles.remedies} onClick={(event) => event.stopPropagation()}>
            {consequences > 0 && (
              <TextButton
                aria-expanded={open}
                aria-label={following}
                title={following}
                onClick={() => actions.fold(finding.id, !open)}
                className={styles.consequences}
              >
                <Chevron way={open ? 'down' : 'right'} />
                <span className={mergeClasses(spared)}>{following}</span>
                {!shown && <span className={styles.brief}>+{consequences}</span>}
              </TextButton>
            )}
            {fix && (
              <TextButton className={styles.remedy} title={caution} onClick={() => actions.fix(fix.edits)}>
                {caution !== undefined && !shown && <Warning12Filled aria-hidden />}
                {texts.results.fix(fix)}
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
              <TextButton
                className={mergeClasses(styles.remedy, (fix ?? place) && spared)}
                aria-expanded={editing}
                onClick={() => setEditing(!editing)}
              >
                {said ? texts.results.explainAnew : texts.results.explain}
              </TextButton>
            )}
          </div>
        </div>
        {shown && caution !== undefined && (
          <p className={styles.doubtful}>
            {caution}
            {doubtful.map((cell) => [' ', <CellLink key={address(cell)} cell={cell} onSelect={select} />])}
          </p>
        )}
        {shown && (
          <Part load={loadDetails} quiet>
            {({ Details }, panel) => (
              <Details
                panel={panel}
                finding={finding}
                rules={rules}
                actions={actions}
                cause={cause ?? null}
                said={said}
              />
            )}
          </Part>
        )}
        {(said ?? editing) && (
          <div className={styles.details} onClick={(event) => event.stopPropagation()}>
            <Part load={loadExplained} quiet={!editing}>
              {({ Explained }, panel) => (
                <Explained
                  texts={panel}
                  findings={[finding]}
                  said={said}
                  editing={editing}
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
});
