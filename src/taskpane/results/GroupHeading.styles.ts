import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 'var(--heji-bar-height, 0px)',
    zIndex: 1,
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    padding: '5px 12px',
    '@media (max-height: 479px)': { padding: '0 12px' },
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-height: 359px)': { position: 'static' },
  },
  kind: { flexShrink: 0, color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  count: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
