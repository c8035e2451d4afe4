import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  view: { padding: '12px' },
  line: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: '22px' },
  buttons: { display: 'flex', gap: '8px', marginTop: '12px' },
});
