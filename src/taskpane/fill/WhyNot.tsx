import { useEffect, useState } from 'react';
import type { PanelTexts } from '../../messages/panels';
import type { Fixes, NoFix } from './fixes';
import { useStyles } from './Choices.styles';

interface WhyNotProps {
  readonly texts: PanelTexts;
  readonly finding: string;
  /** The same function as long as the result is the same. */
  readonly load: Fixes['why'];
}

/** Why an open card has no 改正 although it says what should stand there. */
export function WhyNot({ texts, finding, load }: WhyNotProps) {
  const styles = useStyles();
  const [why, setWhy] = useState<NoFix | null>(null);
  useEffect(() => {
    let current = true;
    load(finding).then(
      (found) => current && setWhy(found),
      // The sentence says what to look up all the same.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [load, finding]);
  return why && <p className={styles.why}>{saying(texts, why)}</p>;
}

function saying({ details: { noFix }, fill }: PanelTexts, { formula, edit, value, raises }: NoFix): string {
  if (formula) return noFix.formula(formula.formula);
  if (!edit) return noFix.person;
  if (edit.note) return noFix.suggested(value, fill.notes[edit.note]);
  return noFix.raises(value, [...new Set(raises.map(({ rule }) => rule))]);
}
