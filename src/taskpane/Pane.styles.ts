import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  // Fixed to the window: the body's margin, and what the host may do to it, do not matter.
  frame: {
    position: 'fixed',
    inset: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  lone: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  notice: { flexGrow: 1, padding: '12px' },
});
