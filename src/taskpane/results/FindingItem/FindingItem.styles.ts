import { makeStyles, tokens } from '@fluentui/react-components';

/** Excel's pane on a small screen: four closed cards are to be seen at once. */
const LOW = '@media (max-height: 479px)';
const NARROW = '@media (max-width: 399px)';

export const useStyles = makeStyles({
  // The item has no box of its own, so that a group's heading inside its first item can stay in view for the whole list.
  item: { display: 'contents' },
  body: {
    padding: '3px 12px 2px 9px',
    [LOW]: { padding: '0 12px 0 9px', scrollMarginBottom: '34px' },
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    scrollMarginTop: 'calc(var(--heji-bar-height, 0px) + 32px)',
    // The two lines at the bottom; on a small screen one of them stays.
    scrollMarginBottom: '64px',
    // What is off the screen costs no layout.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Transparent borders are seen in high contrast.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  folded: { paddingLeft: '25px', [LOW]: { paddingLeft: '25px' }, backgroundColor: tokens.colorNeutralBackground2 },
  deeper: { paddingLeft: '41px', [LOW]: { paddingLeft: '41px' } },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  // Where, and what to do, on one line where they fit.
  meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', minHeight: '24px' },
  rule: {
    flexShrink: 0,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  // As long as there is room for it; a long sheet's name gives way to the buttons.
  link: { flexGrow: 1, flexBasis: '60px', maxWidth: 'max-content' },
  fresh: {
    flexShrink: 0,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remedies: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', marginLeft: 'auto', marginRight: '-6px' },
  // A button, since it opens and closes; it looks like the sentence it is.
  message: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    width: '100%',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // What is wrong, and behind it what to do; where there is little room, as much of it as one line holds.
  closed: {
    WebkitLineClamp: '2',
    overflow: 'hidden',
    [LOW]: { WebkitLineClamp: '1', lineHeight: '18px' },
  },
  // What a closed card of two lines has no room for in a narrow pane; an open one has it.
  spared: { [NARROW]: { display: 'none' } },
  brief: { display: 'none', [NARROW]: { display: 'inline' } },
  details: { cursor: 'auto' },
  kindTitle: { fontWeight: tokens.fontWeightSemibold },
  label: {
    marginRight: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  relatedLink: { minHeight: '24px', alignItems: 'center', maxWidth: '100%' },
  consequences: { color: tokens.colorNeutralForeground1 },
  remedy: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '0 8px',
    margin: '2px 6px 2px 4px',
    [LOW]: { margin: '0 6px 0 4px' },
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  doubtful: {
    flexBasis: '100%',
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorStatusWarningForeground1,
  },
});
