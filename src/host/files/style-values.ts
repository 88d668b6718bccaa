/** Office.js values beside those of files. */
const reverse = (map: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [value, key]));

export const HORIZONTAL: Record<string, string> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
export const HORIZONTAL_READ = reverse(HORIZONTAL);

export const VERTICAL: Record<string, string> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};
export const VERTICAL_READ = reverse(VERTICAL);

export const UNDERLINE: Record<string, string> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};
export const UNDERLINE_READ = reverse(UNDERLINE);

/** `style weight` → a file's border style; where a weight does not exist, the nearest. */
export const BORDER: Record<string, string> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'Dot Thin': 'dotted',
  'Double Thick': 'double',
  'SlantDashDot Medium': 'slantDashDot',
};
export const BORDER_READ = reverse(BORDER);

/** Formats that files name by number only. */
export const BUILT_IN_FORMATS: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
