import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: {
    margin: 0,
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
