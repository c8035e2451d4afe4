import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    padding: '2px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  settings: { marginLeft: 'auto' },
});
