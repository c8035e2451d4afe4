import { useState } from 'react';
import { roleName, tableName } from '../../messages/column-names';
import { formName } from '../../messages/names';
import type { PanelTexts } from '../../messages/panels';
import type { Told } from '../../forms/told/told';
import type { FormsOutline } from '../../report/outline';
import type { Profile } from '../../rules';
import type { CellRef } from '../../workbook';
import { CellLink } from '../parts/CellLink';
import { usePanelStyles } from '../parts/panel.styles';
import { useLanguage } from '../parts/PaneLanguage';
import { TextButton } from '../parts/Button';
import { copyToClipboard } from '../results/clipboard';
import { useStyles as useUnreadStyles } from '../results/Unread/Unread.styles';
import { standing } from './offers';
import { useStyles } from './told.styles';
import type { Telling } from './useTelling';

interface ToldListProps {
  readonly texts: PanelTexts['told'];
  readonly telling: Telling;
  readonly forms: FormsOutline;
  readonly profile: Profile;
  readonly onSelect: (cell: CellRef) => void;
}

/** What was told of this workbook: where it holds, how to take it back, and how the bureau's profile gets it. */
export function ToldList({ texts, telling, forms, profile, onSelect }: ToldListProps) {
  const unread = useUnreadStyles();
  const styles = useStyles();
  const { locale } = useLanguage();
  const { told, takeBack, busy } = telling;
  if (told.length === 0) return null;
  const cells = new Map(standing(told, forms).map((one) => [one.told, one.cell] as const));
  const sentence = (one: Told) =>
    'row' in one
      ? texts.toldRow(formName(locale, one.form), one.row, one.within)
      : texts.toldColumn(
          formName(locale, one.form),
          tableName(locale, one.table),
          one.head === '' ? texts.noHead(one.after ?? '') : one.head,
          roleName(locale, one.role),
        );
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      <ul aria-label={texts.title} className={unread.list}>
        {told.map((one) => {
          const cell = cells.get(one);
          return (
            <li key={JSON.stringify(one)} className={unread.line}>
              {cell && <CellLink cell={cell} onSelect={onSelect} className={unread.link} />} {sentence(one)}{' '}
              {!cell && texts.notHere}
              <TextButton disabled={busy} onClick={() => takeBack(one)}>
                {texts.takeBack}
              </TextButton>
            </li>
          );
        })}
      </ul>
      <CopyProfile texts={texts} profile={profile} told={told} />
    </>
  );
}

interface CopyProfileProps {
  readonly texts: PanelTexts['told'];
  readonly profile: Profile;
  readonly told: readonly Told[];
}

/** The profile in use with what was told in it: for the bureau, which hands it to all. */
function CopyProfile({ texts, profile, told }: CopyProfileProps) {
  const panel = usePanelStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    const vocabulary = [...(profile.vocabulary ?? []), ...told];
    setCopied(await copyToClipboard(`${JSON.stringify({ ...profile, vocabulary }, null, 2)}\n`));
  };
  return (
    <>
      <TextButton onClick={() => void copy()}>{texts.copy}</TextButton>
      {copied !== null && (
        <p role="status" className={panel.note}>
          {copied ? texts.copied : texts.notCopied}
        </p>
      )}
    </>
  );
}
