import { useEffect, useState } from 'react';
import type { Finding } from '../../../rules';
import type { Wording } from '../../../messages/words/wording';
import { useLanguage } from '../../parts/PaneLanguage';
import { TextButton } from '../../parts/Button';
import { copyToClipboard } from '../clipboard';
import type { PanelTexts } from '../../../messages/panels';
import { ruleBasis } from '../../../messages/words/about';
import { address } from '../../../workbook';

/** How long the button says what became of the copying. */
const SAID_MS = 2000;

/** Copies a finding as text, and says whether that worked. */
export function CopyButton({ texts, finding, rules }: { texts: PanelTexts; finding: Finding; rules: Wording }) {
  const { severity } = useLanguage().texts;
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const done = await copyToClipboard(findingText(finding, severity[finding.severity], rules, texts));
    setSaid(done ? 'copied' : 'copyFailed');
  };
  return (
    <TextButton onClick={() => void copy()}>
      <span aria-live="polite">{texts.details[said ?? 'copy']}</span>
    </TextButton>
  );
}

/** A finding as lines of plain text, to be pasted into a message or a note. */
function findingText(finding: Finding, severity: string, rules: Wording, { copyText, details }: PanelTexts): string {
  const basis = ruleBasis(rules.locale, finding.rule);
  const lines = [
    `【${severity}】${finding.rule}  ${address(finding.cell)}`,
    rules.message(finding),
    [
      finding.expected === undefined ? '' : copyText.expected(finding.expected),
      finding.found === undefined ? '' : copyText.found(finding.found || details.blank),
    ]
      .filter(Boolean)
      .join(copyText.separator),
    finding.arithmetic ? copyText.arithmetic(finding.arithmetic) : '',
    basis ? copyText.basis(basis) : '',
  ];
  return lines.filter(Boolean).join('\n');
}
