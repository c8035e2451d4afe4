import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px', marginTop: '2px' },
  choice: { flex: '0 1 auto', minWidth: '8em', maxWidth: '100%' },
  title: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});
