import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  notice: {
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    padding: '3px 4px 3px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', alignItems: 'center', gap: '6px' },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  sentence: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  restore: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '0 8px',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  refused: { margin: '2px 0', color: tokens.colorStatusWarningForeground1 },
  list: { margin: 0, padding: '0 0 2px 16px', maxHeight: '25vh', overflowY: 'auto' },
  item: { overflowWrap: 'anywhere' },
});
