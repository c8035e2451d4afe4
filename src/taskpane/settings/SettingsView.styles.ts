import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '8px 12px 16px' },
  block: { display: 'flex', flexDirection: 'column', gap: '6px' },
  fieldset: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    margin: 0,
    padding: '0',
    border: 'none',
  },
  legend: {
    padding: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  field: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '2px' },
  label: { flexGrow: 1, flexBasis: '150px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choiceLabel: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choice: { display: 'flex', flexDirection: 'column', gap: '2px' },
  input: { minHeight: '30px', padding: '2px 8px', width: '100%' },
  number: {
    minHeight: '30px',
    padding: '2px 8px',
    width: '80px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  tickLabel: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  refused: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  good: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusSuccessForeground1,
  },
  issues: { margin: '4px 0 0', paddingLeft: '18px' },
});
