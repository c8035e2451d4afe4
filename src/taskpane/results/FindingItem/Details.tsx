import { Chevron } from '../../parts/Chevron';
import { useEffect, useId, useRef, useState } from 'react';
import { ruleBasis } from '../../../messages/words/about';
import type { Finding } from '../../../rules';
import { sameCell, type CellRef } from '../../../workbook';
import type { PanelTexts } from '../../../messages/panels';
import type { Wording } from '../../../messages/words/wording';
import { CellLink } from '../../parts/CellLink';
import { Part } from '../../parts/Part';
import { useLanguage } from '../../parts/PaneLanguage';
import { TextButton } from '../../parts/Button';
import type { SaidWords } from '../../state/useExplanations';
import type { FindingActions } from './actions';
import { CopyButton } from './CopyButton';
import { useStyles } from './Details.styles';

/** So many related cells are named before the rest is folded. */
const RELATED_SHOWN = 4;

const loadChoices = () => import(/* webpackChunkName: "fill-view" */ '../../fill/Choices');
const loadWhyNot = () => import(/* webpackChunkName: "fill-view" */ '../../fill/WhyNot');

/** A project of 1-1 that may be a form's under another name: only when it is not, a form is missing. */
const isRenamed = ({ rule, message }: Finding) => rule === 'X-04' && message === 'formRenamed';

/** Between places of which any may be the right one. */
const isBetweenPlaces = (finding: Finding) => ['X-02', 'X-03'].includes(finding.rule) || isRenamed(finding);

interface DetailsProps {
  readonly panel: PanelTexts;
  readonly finding: Finding;
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly cause: Finding | null;
  readonly said: SaidWords | undefined;
}

/** What an open card shows under its two lines. Clicks here do not select the finding's own cell. */
export function Details({ panel, finding, rules, actions, cause, said }: DetailsProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { place } = finding;
  const { insertProjects } = actions;
  const root = useRef<HTMLDivElement>(null);
  // A card that was opened at the lower end of the pane comes into view with its buttons; one that is out of view does not pull the list along.
  useEffect(() => {
    const card = root.current?.closest('[data-finding]');
    const top = card?.getBoundingClientRect().top ?? -1;
    if (top >= 0 && top < window.innerHeight) card?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={root} className={styles.details} onClick={(event) => event.stopPropagation()}>
      {place?.quote && <q className={styles.quote}>{place.quote}</q>}
      <Figures panel={panel} finding={finding} sentence={rules.message(finding)} />
      {isBetweenPlaces(finding) && !place && (
        <Part load={loadChoices} quiet>
          {({ Choices }, texts) => (
            <Choices
              texts={texts}
              finding={finding.id}
              load={actions.fixes.choices}
              onSelect={(cell) => actions.select(finding, cell)}
              onTake={actions.fix}
            />
          )}
        </Part>
      )}
      {insertProjects && isRenamed(finding) && (
        <TextButton onClick={() => insertProjects(finding)}>{texts.results.insertProject}</TextButton>
      )}
      {cause && <p className={styles.aside}>{panel.details.causedBy(cause.rule)}</p>}
      <Foot panel={panel} finding={finding} rules={rules} actions={actions} said={said} />
      {/* It comes late and may be long: below the buttons it moves nothing. */}
      <Part load={loadWhyNot} quiet>
        {({ WhyNot }, texts) => <WhyNot texts={texts} finding={finding.id} load={actions.fixes.why} />}
      </Part>
    </div>
  );
}

/** Does the figure stand in the sentence, and not as part of a longer number? */
function says(sentence: string, figure: string): boolean {
  const around = figure === '' ? [] : sentence.split(figure);
  return around.some((before, i) => !/[\d.]$/u.test(before) && !/^\.?\d/u.test(around[i + 1] ?? '0'));
}

/** What should stand there and what does, unless the sentence has said both; and the calculation. */
function Figures({ panel, finding, sentence }: { panel: PanelTexts; finding: Finding; sentence: string }) {
  const styles = useStyles();
  const { expected, found, arithmetic } = finding;
  const isSaid = (figure: string | undefined) =>
    figure === undefined || figure.split(' / ').every((each) => says(sentence, each.trim()));
  return (
    <>
      {!(isSaid(expected) && isSaid(found)) && (
        <p className={styles.figures}>
          {expected !== undefined && (
            <span>
              <span className={styles.label}>{panel.details.expected}</span>
              <span className={styles.figure}>{expected}</span>
            </span>
          )}
          {found !== undefined && (
            <span>
              <span className={styles.label}>{panel.details.found}</span>
              <span className={styles.figure}>{found.trim() || panel.details.blank}</span>
            </span>
          )}
        </p>
      )}
      {arithmetic && <p className={styles.arithmetic}>{arithmetic}</p>}
    </>
  );
}

interface FootProps {
  readonly panel: PanelTexts;
  readonly finding: Finding;
  readonly rules: Wording;
  readonly actions: FindingActions;
  readonly said: SaidWords | undefined;
}

/** Related cells, the basis, copying, setting aside. */
function Foot({ panel, finding, rules, actions, said }: FootProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const basisId = useId();
  const [basisOpen, setBasisOpen] = useState(false);
  const [allRelated, setAllRelated] = useState(false);
  const basis = ruleBasis(rules.locale, finding.rule);
  const related = finding.related.filter((cell) => !sameCell(cell, finding.cell));
  const shown = allRelated ? related : related.slice(0, RELATED_SHOWN);
  const select = (cell: CellRef) => actions.select(finding, cell);
  return (
    <div className={styles.foot}>
      {related.length > 0 && (
        <div className={styles.related}>
          <span className={styles.label}>{panel.details.related}</span>
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
              {panel.details.more(related.length - shown.length)}
            </TextButton>
          )}
        </div>
      )}
      <div className={styles.actions}>
        {basis && (
          <TextButton aria-expanded={basisOpen} aria-controls={basisId} onClick={() => setBasisOpen(!basisOpen)}>
            <Chevron way={basisOpen ? 'down' : 'right'} />
            {panel.details.basis}
          </TextButton>
        )}
        <CopyButton texts={panel} finding={finding} rules={rules} />
        {finding.severity === 'hint' && (
          <TextButton onClick={() => void actions.explain([finding], said?.valid ? null : texts.results.setAsideWords)}>
            {said?.valid ? texts.results.takeUpAgain : texts.results.setAside}
          </TextButton>
        )}
      </div>
      {basis && (
        <p id={basisId} hidden={!basisOpen} className={styles.basis}>
          <span className={styles.basisTitle}>{rules.title(finding.rule)}</span> {basis}
        </p>
      )}
    </div>
  );
}
