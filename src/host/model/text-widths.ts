import type { CellStyle } from './model';

type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold'>;

/** Advance widths of Calibri in 2048ths of the font size, measured from Carlito: first code point, regular, bold. */
const runs: readonly (readonly [number, readonly number[], readonly number[]])[] = [
  [
    0x20,
    [
      463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038,
      1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260,
      1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162,
      1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470,
      490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943,
      644, 1020,
    ],
    [
      463, 667, 898, 1020, 1038, 1493, 1443, 478, 638, 638, 1020, 1020, 528, 627, 547, 880, 1038, 1038, 1038,
      1038, 1038, 1038, 1038, 1038, 1038, 1038, 565, 565, 1020, 1020, 1020, 949, 1840, 1241, 1148, 1084, 1291,
      999, 940, 1305, 1292, 546, 678, 1120, 866, 1790, 1349, 1385, 1090, 1405, 1153, 968, 1014, 1337, 1211,
      1856, 1128, 1064, 979, 665, 880, 665, 1020, 1020, 615, 1011, 1099, 857, 1099, 1031, 648, 971, 1099, 503,
      523, 983, 503, 1666, 1099, 1101, 1099, 1099, 728, 817, 710, 1099, 969, 1526, 941, 970, 814, 704, 973,
      704, 1020,
    ],
  ],
  [
    0xc0,
    [
      1185, 1185, 1185, 1185, 1185, 1185, 1563, 1092, 1000, 1000, 1000, 1000, 516, 516, 516, 516, 1279, 1322,
      1356, 1356, 1356, 1356, 1356, 1020, 1359, 1314, 1314, 1314, 1314, 998, 1058, 1080, 981, 981, 981, 981,
      981, 981, 1583, 866, 1019, 1019, 1019, 1019, 470, 470, 470, 470, 1076, 1076, 1080, 1080, 1080, 1080,
      1080, 1020, 1084, 1076, 1076, 1076, 1076, 927, 1076, 927,
    ],
    [
      1241, 1241, 1241, 1241, 1241, 1241, 1588, 1084, 999, 999, 999, 999, 546, 546, 546, 546, 1309, 1349,
      1385, 1385, 1385, 1385, 1385, 1020, 1394, 1337, 1337, 1337, 1337, 1064, 1090, 1136, 1011, 1011, 1011,
      1011, 1011, 1011, 1587, 857, 1031, 1031, 1031, 1031, 503, 503, 503, 503, 1099, 1099, 1101, 1101, 1101,
      1101, 1101, 1020, 1114, 1099, 1099, 1099, 1099, 970, 1099, 970,
    ],
  ],
  [
    0x2013,
    [
      1020, 1854, 1854, 809, 1020, 511, 511, 511, 511, 857, 857, 857, 856, 1020, 1020, 1020, 1208, 685, 1367,
      1414,
    ],
    [
      1020, 1854, 1854, 985, 1022, 528, 528, 528, 528, 891, 891, 891, 891, 1020, 1020, 1020, 1208, 685, 1367,
      1457,
    ],
  ],
  [0x20ac, [1038], [1038]],
  [0xa0, [463], [463]],
  [0xab, [1049], [1103]],
  [0xb0, [694], [701]],
  [0xb7, [517], [548]],
  [0xbb, [1049], [1103]],
];

const UNITS_PER_EM = 2048;
/** For a character that the table lacks: as wide as most of those that it has, or wider. */
const UNKNOWN_ADVANCE = 1400;
/** Arial, the widest of the usual fonts, beside Calibri. */
const OTHER_FONT = 1.13;

const widthsOf = (bold: boolean): Map<number, number> =>
  new Map(
    runs.flatMap(([first, regular, heavy]) =>
      (bold ? heavy : regular).map((width, index): [number, number] => [first + index, width]),
    ),
  );

const regularWidths = widthsOf(false);
const boldWidths = widthsOf(true);

/** Points of one line of text; exact for Calibri, at least about as wide as it is for other fonts. */
export function textPoints(text: string, { fontName, fontSize, bold }: Font): number {
  const widths = bold ? boldWidths : regularWidths;
  let units = 0;
  for (const character of text) units += widths.get(character.codePointAt(0) ?? 0) ?? UNKNOWN_ADVANCE;
  return (units * fontSize * (fontName === 'Calibri' ? 1 : OTHER_FONT)) / UNITS_PER_EM;
}
