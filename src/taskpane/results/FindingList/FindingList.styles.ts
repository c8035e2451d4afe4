import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: {
    margin: 0,
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  stepper: { display: 'flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  up: { transform: 'rotate(180deg)' },
  position: {
    marginRight: '4px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
