import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, alignContent: 'center', gap: '8px' },
  button: { flexGrow: 1, flexBasis: '112px', minHeight: '36px', '@media (max-height: 479px)': { minHeight: '30px' } },
  progress: { flexBasis: '100%' },
  track: {
    height: '3px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
  runner: {
    width: '33%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationDuration: '0s' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  phase: {
    display: 'block',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
