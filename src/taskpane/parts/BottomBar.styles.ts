import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // Excel's pane on a small screen: the last line is seen at the end of the list.
    '@media (max-height: 479px)': { bottom: '-28px' },
    '@media (max-height: 359px)': { position: 'static' },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    padding: '0 8px 0 12px',
    '@media (max-height: 359px)': { flexWrap: 'wrap' },
  },
  icon: { flexShrink: 0 },
  promise: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    padding: '2px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  settings: { marginLeft: 'auto' },
});
