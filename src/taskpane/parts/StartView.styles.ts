import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  intro: { padding: '16px 12px 4px' },
  view: { padding: '12px 12px 16px' },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    color: tokens.colorNeutralForeground2,
  },
  next: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
  },
});
