import { alternativesFor, finished, type Fix, fixesOf, fixFor, planFill, unfixed } from '../../src/fill';
import { checkWorkbook, type CheckResult, type Finding, PROFILES, type Severity } from '../../src/rules';
import { phrases, ruleTexts } from '../../src/messages/words/zh-CN';
import { wordingOf } from '../../src/messages/words/wording';
import { arrangeFindings, type Card } from '../../src/taskpane/results/arrange';
import type { Workbook } from '../../src/workbook';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const WORDS = wordingOf('zh-CN', ruleTexts, phrases);

/** The profile a workbook was checked with. */
export const profileOf = ({ profile }: CheckResult) => PROFILES.find(({ id }) => id === profile) ?? PROFILES[0]!;
/** A finer score than the form's own is for the user to choose in the preview. */
export const isOffered = ({ edits }: Fix) => edits.every(({ kind }) => kind === 'computed');
/** The pane offers to insert the form (FindingItem). */
const isToInsert = ({ rule, message }: Finding) =>
  rule === 'X-04' && (message === 'noForm' || message === 'noProjects');

/** What an open card offers: the first of these that holds. */
export type Offer = 'correction' | 'choices' | 'form' | 'told' | 'silent';

/** One card of the list, as far as it is counted. */
export interface Seen {
  /** Rule and message. */
  readonly kind: string;
  readonly severity: Severity;
  /** `told`: the sentence says what to look up, to write or to change; `silent`: not even that. That it can be explained or set aside is no offer. */
  readonly offer: Offer;
  /** Its number could stand in the cell, it has no correction, and the card says why. */
  readonly saysWhy: boolean;
  /** The sentence of the first finding, as the card prints it. */
  readonly sentence: string;
}

/** The cards of a workbook as the pane would show them after 一键校验. */
export function cardsOf(workbook: Workbook, check = checkWorkbook(workbook)): readonly Seen[] {
  const profile = profileOf(check);
  const fixes = fixesOf(workbook, check, profile).filter(isOffered);
  const plan = planFill(workbook, check, { profile, chosen: new Set() });
  const offerOf = ({ rows }: Card): Offer => {
    const [{ finding }] = rows;
    if (rows.some((row) => fixFor(fixes, row.finding))) return 'correction';
    const places = finished(alternativesFor(workbook, check, profile, finding));
    if (places.some(({ edits }) => edits !== null)) return 'choices';
    if (isToInsert(finding)) return 'form';
    return WORDS.message(finding).includes('请') ? 'told' : 'silent';
  };
  return SEVERITIES.flatMap((severity) =>
    arrangeFindings(check.findings, check.forms, severity)
      .flatMap((group) => group.cards)
      .map((card) => {
        const [{ finding }] = card.rows;
        const offer = offerOf(card);
        return {
          kind: `${finding.rule} ${finding.message}`,
          severity,
          offer,
          saysWhy: offer !== 'correction' && offer !== 'choices' && unfixed(plan, finding) !== null,
          sentence: WORDS.message(finding),
        };
      }),
  );
}
