import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  field: {
    width: '100%',
    margin: '2px 0',
    padding: '4px 8px',
    lineHeight: tokens.lineHeightBase300,
    resize: 'vertical',
  },
  refused: {
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorStatusDangerForeground1,
  },
  advice: {
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});
