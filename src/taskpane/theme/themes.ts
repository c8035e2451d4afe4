import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The blue-green of Chinese ink paper, kept apart from the red, amber and green that mean something here. */
const brand: BrandVariants = {
  10: '#021a1b',
  20: '#05292b',
  30: '#08383b',
  40: '#0a474a',
  50: '#0b5559',
  60: '#0c6267',
  70: '#0d6c71',
  80: '#0e767b',
  90: '#2d8589',
  100: '#4a9498',
  110: '#66a5a8',
  120: '#82b6b8',
  130: '#9ec6c8',
  140: '#b9d6d7',
  150: '#d3e6e7',
  160: '#ebf4f4',
};

const shared: Partial<Theme> = {
  // Figures and Latin letters from the system's own face, Chinese from the face each system has for it.
  fontFamilyBase:
    "'Segoe UI', -apple-system, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
};

/** The pane by day. */
export const lightTheme: Theme = { ...createLightTheme(brand), ...shared };

const dark = createDarkTheme(brand);

/**
 * The pane by night. Brand text, red and green are lighter than Fluent's own choice, which falls short of 4.5 : 1 on the
 * dark ground or on a tab under the pointer.
 */
export const darkTheme: Theme = {
  ...dark,
  ...shared,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorStatusDangerForeground1: '#e88a92',
  colorStatusSuccessForeground1: '#6fc06f',
};
