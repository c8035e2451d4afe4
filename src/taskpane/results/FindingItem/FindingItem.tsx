import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useId, useState, type ReactNode } from 'react';
import type { Finding, TextPlace } from '../../../rules/engine/finding';
import { sameCell, type CellRef } from '../../../workbook';
import type { Wording } from '../../../messages/words/wording';
import { CellLink } from '../../parts/CellLink/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { SeverityMark } from '../../parts/SeverityMark/SeverityMark';
import { TextButton } from '../../parts/TextButton/TextButton';
import type { Said } from '../../explanations/useExplanations';
import type { Fix } from '../../fill/fixes';
import type { Problem } from '../../problem';
import { CopyButton } from './CopyButton';
import { Explained } from './Explained';
import { useStyles } from './FindingItem.styles';

/** So many related cells are named before the rest is folded. */
const RELATED_SHOWN = 4;

/** What a list item does when it is used; the same object for all items, so that a long list is not drawn again. */
export interface FindingActions {
  select(finding: Finding, cell: CellRef): void;
  toggleConsequences(finding: Finding): void;
  /** Writes the computed value. */
  fix(fix: Fix): void;
  /** Keeps the words, or takes them away; resolves with what went wrong. */
  explain(finding: Finding, words: string | null): Promise<Problem | null>;
  /** Inserts the project form that is missing; null where the host cannot. */
  readonly insertProjects: ((finding: Finding) => void) | null;
  /** Shows where in the report's text it stands. */
  showSentence(place: TextPlace): void;
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly rules: Wording;
  readonly actions: FindingActions;
  /** The one the user is at. */
  readonly current: boolean;
  /** It stands under its cause. */
  readonly folded?: boolean;
  readonly cause?: Finding | null;
  readonly consequences?: number;
  readonly open?: boolean;
  readonly fix?: Fix | undefined;
  readonly said?: Said | undefined;
  /** Stands above the first item of a group. */
  readonly heading?: ReactNode;
}

/** One finding: what is wrong and where, the figures, and what can be done about it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, rules, actions, current, folded, cause, consequences = 0, open, fix, said, heading } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const select = (cell: CellRef) => actions.select(finding, cell);
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
        <div className={styles.head}>
          <SeverityMark severity={finding.severity} />
          <span className={styles.rule} title={rules.title(finding.rule)}>
            {finding.rule}
          </span>
          <CellLink cell={finding.cell} onSelect={select} className={styles.link} />
        </div>
        <p className={styles.message}>{rules.message(finding)}</p>
        {finding.place?.quote && <q className={styles.quote}>{finding.place.quote}</q>}
        <Figures finding={finding} />
        {cause && <p className={styles.aside}>{texts.results.causedBy(cause.rule)}</p>}
        <Actions finding={finding} rules={rules} select={select} actions={actions} fix={fix} said={said}>
          {consequences > 0 && (
            <TextButton
              aria-expanded={open}
              onClick={() => actions.toggleConsequences(finding)}
              className={styles.consequences}
            >
              {open ? <ChevronDown12Regular aria-hidden /> : <ChevronRight12Regular aria-hidden />}
              {open ? texts.results.hideConsequences(consequences) : texts.results.showConsequences(consequences)}
            </TextButton>
          )}
        </Actions>
      </div>
    </li>
  );
});

/** What should stand there, what stands there, and the calculation. */
function Figures({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { expected, found, arithmetic } = finding;
  return (
    <>
      {(expected !== undefined || found !== undefined) && (
        <p className={styles.figures}>
          {expected !== undefined && (
            <span>
              <span className={styles.label}>{texts.results.expected}</span>
              <span className={styles.figure}>{expected}</span>
            </span>
          )}
          {found !== undefined && (
            <span>
              <span className={styles.label}>{texts.results.found}</span>
              <span className={styles.figure}>{found.trim() || texts.results.blank}</span>
            </span>
          )}
        </p>
      )}
      {arithmetic && <p className={styles.arithmetic}>{arithmetic}</p>}
    </>
  );
}

/** The findings that a project of 1-1 has no form of its own. */
function lacksForm({ rule, message }: Finding): boolean {
  return rule === 'X-04' && (message === 'noForm' || message === 'noProjects');
}

interface ActionsProps {
  readonly finding: Finding;
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly fix: Fix | undefined;
  readonly said: Said | undefined;
  readonly select: (cell: CellRef) => void;
  readonly children: ReactNode;
}

/** The last line: related cells, basis, copying, consequences. Clicks here do not select the finding's own cell. */
function Actions({ finding, rules, actions, fix, said, select, children }: ActionsProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const basisId = useId();
  const [basisOpen, setBasisOpen] = useState(false);
  const [allRelated, setAllRelated] = useState(false);
  const [editing, setEditing] = useState(false);
  const basis = rules.basis(finding.rule);
  const { insertProjects } = actions;
  const { place } = finding;
  const related = finding.related.filter((cell) => !sameCell(cell, finding.cell));
  const shown = allRelated ? related : related.slice(0, RELATED_SHOWN);
  return (
    <div className={styles.foot} onClick={(event) => event.stopPropagation()}>
      {related.length > 0 && (
        <div className={styles.related}>
          <span className={styles.label}>{texts.results.related}</span>
          {shown.map((cell, index) => (
            <CellLink
              key={index}
              cell={cell}
              brief={cell.sheet === finding.cell.sheet}
              onSelect={select}
              className={styles.relatedLink}
            />
          ))}
          {shown.length < related.length && (
            <TextButton onClick={() => setAllRelated(true)}>
              {texts.results.more(related.length - shown.length)}
            </TextButton>
          )}
        </div>
      )}
      {fix && fix.doubtful.length > 0 && <p className={styles.doubtful}>{texts.results.fixDoubtful(fix.doubtful)}</p>}
      <div className={styles.actions}>
        {fix && (
          <TextButton className={styles.remedy} onClick={() => actions.fix(fix)}>
            {texts.results.fix(fix.value, fix.edits.length, fix.solves)}
          </TextButton>
        )}
        {insertProjects && lacksForm(finding) && (
          <TextButton className={styles.remedy} onClick={() => insertProjects(finding)}>
            {texts.results.insertProject}
          </TextButton>
        )}
        {finding.severity === 'warning' && (
          <TextButton className={styles.remedy} aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {said ? texts.results.explainAnew : texts.results.explain}
          </TextButton>
        )}
        {place && <TextButton onClick={() => actions.showSentence(place)}>{texts.results.inText}</TextButton>}
        {children}
        {basis && (
          <TextButton aria-expanded={basisOpen} aria-controls={basisId} onClick={() => setBasisOpen(!basisOpen)}>
            {basisOpen ? <ChevronDown12Regular aria-hidden /> : <ChevronRight12Regular aria-hidden />}
            {texts.results.basis}
          </TextButton>
        )}
        <CopyButton finding={finding} rules={rules} />
      </div>
      <Explained finding={finding} said={said} editing={editing} onClose={() => setEditing(false)} actions={actions} />
      {basis && (
        <p id={basisId} hidden={!basisOpen} className={styles.basis}>
          <span className={styles.basisTitle}>{rules.title(finding.rule)}</span> {basis}
        </p>
      )}
    </div>
  );
}
