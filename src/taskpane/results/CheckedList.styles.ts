import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  summary: {
    margin: 0,
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  // As in the list of findings: no box of its own, for the heading's sake.
  item: { display: 'contents' },
  body: {
    display: 'flex',
    gap: '8px',
    padding: '5px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 29px',
  },
  // A place under its rule.
  below: { paddingLeft: '36px', backgroundColor: tokens.colorNeutralBackground2 },
  rule: { minHeight: '18px', padding: 0, gap: '6px', color: 'inherit', textAlign: 'left', wordSpacing: '4px' },
  agrees: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  undecided: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    wordSpacing: '4px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, wordSpacing: 'normal' },
  rounding: {
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
  },
  link: { flexShrink: 0, maxWidth: '45%' },
});
