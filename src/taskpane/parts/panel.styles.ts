import { makeStyles, tokens } from '@fluentui/react-components';

/** What the views that take the place of the list have in common. */
export const usePanelStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  // What is typed into or chosen from; its size is the view's own.
  input: {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  tick: { display: 'flex', gap: '8px' },
  box: {
    flexShrink: 0,
    width: '18px',
    height: '18px',
    margin: '1px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  // Why something cannot be used.
  bad: {
    padding: '6px 10px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  badLine: { margin: 0 },
});
