import { mergeClasses } from '@fluentui/react-components';
import { roleName } from '../../messages/column-names';
import type { PanelTexts } from '../../messages/panels';
import type { ColumnRole } from '../../forms';
import type { Told } from '../../forms/told/told';
import { usePanelStyles } from '../parts/panel.styles';
import { useLanguage } from '../parts/PaneLanguage';
import type { Offer } from './offers';
import { useStyles } from './told.styles';

interface TellRoleProps {
  readonly texts: PanelTexts['told'];
  readonly offers: readonly Offer[];
  readonly disabled: boolean;
  readonly onTell: (told: Told) => void;
}

/** The one question about what was not understood: this column, or this row, is … */
export function TellRole({ texts, offers, disabled, onTell }: TellRoleProps) {
  const styles = useStyles();
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
