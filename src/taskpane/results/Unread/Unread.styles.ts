import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  section: {
    margin: '4px 12px 8px',
    padding: '6px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  title: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'top',
    gap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  notes: {
    margin: 0,
    padding: '6px 12px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  line: { padding: '3px 0', overflowWrap: 'anywhere' },
  link: { maxWidth: '45%' },
});
