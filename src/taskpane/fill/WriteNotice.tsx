import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { PanelTexts } from '../../messages/panels';
import { address, type CellRef, type RefusedEdit } from '../../workbook';
import { CellLink } from '../parts/CellLink';
import { useLanguage } from '../parts/PaneLanguage';
import { TextButton } from '../parts/Button';
import { isFocusLost } from '../useViewChanges';
import type { WritingControl } from '../state/useWriting';
import { useStyles } from './WriteNotice.styles';

interface WriteNoticeProps {
  readonly texts: PanelTexts;
  readonly writing: WritingControl;
  /** The pane is at work: nothing can be taken back now. */
  readonly busy: boolean;
  readonly onRestore: () => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** What a write did and what it left alone, with the way back; after reopening, that there is a way back. */
export function WriteNotice({ texts, writing, busy, onRestore, onSelect }: WriteNoticeProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { outcome, restorable, dismiss } = writing;
  const notice = useRef<HTMLDivElement>(null);
  // What led to the write (写入, 改正, 恢复) is gone by the time the write is through, or with the check after it.
  useEffect(() => {
    if (outcome && isFocusLost()) notice.current?.focus({ preventScroll: true });
  });
  const refused = outcome?.result.refused ?? [];
  const Icon = !outcome ? Info16Filled : refused.length > 0 ? Warning16Filled : CheckmarkCircle16Filled;
  return (
    <div ref={notice} className={styles.notice} tabIndex={-1}>
      <div className={styles.line}>
        <Icon aria-hidden className={styles.icon} />
        <span role="status" className={styles.sentence}>
          {outcome
            ? texts.written[outcome.kind](outcome.result.written.length)
            : restorable && texts.written.earlier(timeOf(restorable.at, locale), restorable.edits.length)}
        </span>
        {restorable && (
          <TextButton className={styles.restore} disabled={busy} onClick={onRestore}>
            {texts.written.restore}
          </TextButton>
        )}
        <TextButton onClick={dismiss}>{texts.written.dismiss}</TextButton>
      </div>
      {outcome && refused.length > 0 && (
        <>
          <p className={styles.refused}>
            {outcome.kind === 'written'
              ? texts.written.refused(refused.length)
              : texts.written.refusedRestore(refused.length)}
          </p>
          <ul className={styles.list}>
            {refused.map((each) => (
              <Refused key={address(each.edit.cell)} refused={each} texts={texts} onSelect={onSelect} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface RefusedProps {
  readonly refused: RefusedEdit;
  readonly texts: PanelTexts;
  readonly onSelect: (cell: CellRef) => void;
}

function Refused({ refused: { edit, reason, now }, texts, onSelect }: RefusedProps) {
  const styles = useStyles();
  const stands = now === undefined ? null : (now.formula ?? (now.value === null ? '' : String(now.value)));
  return (
    <li className={styles.item}>
      <CellLink cell={edit.cell} onSelect={onSelect} /> {texts.written.reason(reason, stands)}
    </li>
  );
}

/** The hour of today, else the day as well. */
function timeOf(iso: string, locale: string): string {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  return at.toLocaleString(locale, {
    ...(today ? {} : { month: 'numeric', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}
