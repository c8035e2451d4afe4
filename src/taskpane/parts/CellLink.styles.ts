import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: 'none',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  sheet: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  place: { flexShrink: 0 },
});
