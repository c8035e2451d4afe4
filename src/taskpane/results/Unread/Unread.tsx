import { mergeClasses } from '@fluentui/react-components';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import type { ColumnRole } from '../../../forms';
import type { Told } from '../../../forms/told/told';
import { asideLines } from '../../../messages/aside';
import { roleName } from '../../../messages/column-names';
import { noticesHeading, noticeText, openPoints } from '../../../messages/notices';
import type { PanelTexts } from '../../../messages/panels';
import type { WorkbookHost } from '../../../host';
import type { Notice } from '../../../rules';
import type { CellRef } from '../../../workbook';
import type { Checked } from '../../state/checked';
import { Fold } from './Fold';
import { usePanelStyles } from '../../parts/panel.styles';
import { useLanguage } from '../../parts/PaneLanguage';
import { ProblemNotice } from '../../parts/ProblemNotice';
import { Guide } from './Guide';
import { offersFor, type Offer } from '../../told/offers';
import { useStyles as useToldStyles } from '../../told/told.styles';
import { ToldList } from '../../told/ToldList';
import { useTelling } from '../../told/useTelling';
import { saidTogether, Places } from './Places';
import { useStyles } from './Unread.styles';

interface UnreadProps {
  readonly texts: PanelTexts;
  readonly door: WorkbookHost;
  readonly checked: Pick<Checked, 'result' | 'workbook' | 'profile'>;
  /** The cell that was selected last in the sheet. */
  readonly selected: CellRef | null;
  readonly onSelect: (cell: CellRef) => void;
  /** Checks anew, after something was told. */
  readonly onTold: () => void;
}

/**
 * What stands above the list: what is left of forms that are being filled in; what was not understood, or was left out, since no check covers it. A
 * user can tell once what it is.
 */
export function Unread({ texts, door, checked, selected, onSelect, onTold }: UnreadProps) {
  const styles = useStyles();
  const words = texts.told;
  const { locale } = useLanguage();
  const { result, workbook, profile } = checked;
  const telling = useTelling(door, workbook, onTold);
  const title = noticesHeading(locale);
  // Where every form is blank the verdict, the forms' chips and the guide say so, each of its own.
  const aside = asideLines(result, locale).filter(({ why }) => why !== 'blank' || result.forms.all.length > 0);
  const notices = openPoints(result.notices);
  const count = notices.length + aside.length;
  const offers = (notice: Notice) => offersFor(notice, result.forms);
  // What is told of one column holds for each of its kind: it is asked once.
  const said = saidTogether(notices, (notice) => JSON.stringify([noticeText(locale, notice), offers(notice)]));
  const guide = <Guide texts={texts.guide} checked={checked} selected={selected} onSelect={onSelect} />;
  if (count + telling.told.length === 0) return guide;
  return (
    <>
      {guide}
      <section className={styles.section}>
        {count > 0 && (
          <Fold
            head={
              <h2 className={styles.title}>
                <QuestionCircle16Filled aria-hidden /> {title} {count}
              </h2>
            }
          >
            <ul aria-label={title} className={styles.list}>
              {said.map((same) => (
                <li key={same[0].id} className={styles.line}>
                  <Places of={same} onSelect={onSelect} /> {noticeText(locale, same[0])}
                  <TellRole texts={words} offers={offers(same[0])} disabled={telling.busy} onTell={telling.tell} />
                </li>
              ))}
              {aside.map(({ form, text }, index) => (
                <li key={`${form.sheet} ${String(index)}`} className={styles.line}>
                  {text}
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {telling.problem && <ProblemNotice problem={telling.problem} />}
        <ToldList texts={words} telling={telling} forms={result.forms} profile={profile} onSelect={onSelect} />
      </section>
    </>
  );
}

interface TellRoleProps {
  readonly texts: PanelTexts['told'];
  readonly offers: readonly Offer[];
  readonly disabled: boolean;
  readonly onTell: (told: Told) => void;
}

/** The one question about what was not understood: this column, or this row, is … */
function TellRole({ texts, offers, disabled, onTell }: TellRoleProps) {
  const styles = useToldStyles();
  const panel = usePanelStyles();
  const { locale } = useLanguage();
  const [first] = offers;
  if (!first) return null;
  const isRow = 'row' in first.told;
  const name = ({ told, choice }: Offer) =>
    'row' in told ? (choice === '' ? texts.ofTotal : texts.within(choice)) : roleName(locale, choice as ColumnRole);
  return (
    <label className={styles.ask}>
      {isRow ? texts.row : 'table' in first.told && first.told.table === 'identity' ? texts.label : texts.column}
      <select
        className={mergeClasses(panel.input, styles.choice)}
        value=""
        disabled={disabled}
        onChange={({ target }) => {
          const offer = offers[Number(target.value)];
          if (target.value !== '' && offer) onTell(offer.told);
        }}
      >
        <option value="">{texts.choose}</option>
        {offers.map((offer, index) => (
          <option key={offer.choice} value={index}>
            {name(offer)}
          </option>
        ))}
      </select>
    </label>
  );
}
