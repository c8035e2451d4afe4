import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  empty: {
    margin: 0,
    padding: '32px 16px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
