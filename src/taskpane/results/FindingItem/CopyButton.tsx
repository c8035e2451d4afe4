import { useEffect, useState } from 'react';
import type { Finding } from '../../../rules/engine/finding';
import type { Wording } from '../../../messages/words/wording';
import { useLanguage } from '../../parts/PaneLanguage';
import { TextButton } from '../../parts/TextButton';
import { copyToClipboard } from '../clipboard';
import type { PaneTexts } from '../../../messages/pane';
import { ruleBasis } from '../../../messages/words/about';
import { address } from '../../../workbook';

/** How long the button says what became of the copying. */
const SAID_MS = 2000;

/** Copies a finding as text, and says whether that worked. */
export function CopyButton({ finding, rules }: { finding: Finding; rules: Wording }) {
  const { texts } = useLanguage();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const done = await copyToClipboard(findingText(finding, rules, texts));
    setSaid(done ? 'copied' : 'copyFailed');
  };
  return (
    <TextButton onClick={() => void copy()}>
      <span aria-live="polite">{texts.results[said ?? 'copy']}</span>
    </TextButton>
  );
}

/** A finding as lines of plain text, to be pasted into a message or a note. */
function findingText(finding: Finding, rules: Wording, texts: PaneTexts): string {
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
