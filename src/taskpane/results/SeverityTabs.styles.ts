import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(56px, auto))',
  },
  tab: {
    // The count is seen above its name, but read after it.
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'center',
    margin: 0,
    padding: '4px 2px 2px',
    // Where there is little height, on one line.
    '@media (max-height: 479px)': {
      flexDirection: 'row-reverse',
      justifyContent: 'center',
      gap: '4px',
      padding: '1px 2px',
    },
    border: 'none',
    borderBottom: '3px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    borderTopLeftRadius: tokens.borderRadiusMedium,
    borderTopRightRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
});
