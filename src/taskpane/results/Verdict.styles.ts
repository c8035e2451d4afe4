import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    gap: '8px',
    // Takes the room beside the button where they share a line.
    flexGrow: 3,
    flexBasis: 'auto',
    padding: '6px 10px',
    // Excel's pane on a small screen: a line for what is said in few words.
    '@media (max-height: 479px)': {
      flexBasis: '180px',
      padding: '1px 8px',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    // Chinese breaks within words: so it breaks behind a comma, and leaves no single sign on the last line.
    textWrap: 'balance',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    // Seen only in high contrast, where the ground is not.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  ready: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  notReady: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  incomplete: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  changed: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
  word: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  reason: { color: tokens.colorNeutralForeground1 },
  asides: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    '@media (max-height: 479px)': { display: 'none' },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
