import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../../theme/tokens';

export const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    marginTop: 'auto',
    padding: '0 8px 0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-height: 359px)': { position: 'static', flexWrap: 'wrap' },
  },
  icon: { flexShrink: 0 },
  promise: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});
