import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../../theme/tokens';

export const useStyles = makeStyles({
  stepper: { display: 'flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  position: {
    marginRight: '4px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
