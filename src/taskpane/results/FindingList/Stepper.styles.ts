import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  stepper: { display: 'flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  up: { transform: 'rotate(180deg)' },
  position: {
    marginRight: '4px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
