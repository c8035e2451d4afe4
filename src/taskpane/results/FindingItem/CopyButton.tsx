import { useEffect, useState } from 'react';
import type { Finding } from '../../../rules/engine/finding';
import type { Wording } from '../../../messages/words/wording';
import { useLanguage } from '../../parts/PaneLanguage';
import { TextButton } from '../../parts/TextButton';
import { copyToClipboard } from '../clipboard';
import { findingText } from '../findingText';

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
