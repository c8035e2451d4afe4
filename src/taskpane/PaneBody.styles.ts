import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  // The pane scrolls as a whole; the bar and the headings of groups stay.
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 0',
    '@media (max-height: 479px)': { gap: '3px', padding: '4px 12px 0' },
    backgroundColor: tokens.colorNeutralBackground1,
    // Zoomed in, the bar would leave nothing of the list.
    '@media (max-height: 359px)': { position: 'static' },
  },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    // Excel's pane on a small screen: verdict and button side by side.
    '@media (max-height: 479px) and (min-width: 300px)': {
      flexDirection: 'row',
      alignItems: 'stretch',
      flexWrap: 'wrap',
      gap: '4px',
    },
  },
  main: { flexGrow: 1 },
  panel: { scrollMarginTop: 'var(--heji-bar-height, 0px)', outlineStyle: 'none' },
  // The list of the last check, while the next one runs.
  stale: { opacity: 0.6 },
});
