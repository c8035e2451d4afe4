import type { PaneTexts } from '../../messages/pane';
import { ruleBasis } from '../../messages/words/about';
import type { Finding } from '../../rules/engine/finding';
import { address } from '../../workbook';
import type { Wording } from '../../messages/words/wording';

/** A finding as lines of plain text, to be pasted into a message or a note. */
export function findingText(finding: Finding, rules: Wording, texts: PaneTexts): string {
  const { copyText } = texts;
  const basis = ruleBasis(rules.locale, finding.rule);
  const lines = [
    `【${texts.severity[finding.severity]}】${finding.rule}  ${address(finding.cell)}`,
    rules.message(finding),
    [
      finding.expected === undefined ? '' : copyText.expected(finding.expected),
      finding.found === undefined ? '' : copyText.found(finding.found || texts.results.blank),
    ]
      .filter(Boolean)
      .join(texts.copyText.separator),
    finding.arithmetic ? copyText.arithmetic(finding.arithmetic) : '',
    basis ? copyText.basis(basis) : '',
  ];
  return lines.filter(Boolean).join('\n');
}
