import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'baseline', gap: '8px', padding: '2px 0' },
  kind: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  subject: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  link: { maxWidth: '45%' },
  profile: { padding: '2px 0', color: tokens.colorNeutralForeground3 },
});
