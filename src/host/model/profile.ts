/**
 * What differs from one Excel to the next: by platform, by the settings of Windows or macOS, by what a person has
 * switched off. Numbers are issues of OfficeDev/office-js.
 */
export interface Profile {
  /** What nobody can set differs by it: undo, events, formats read back. */
  platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** Stands between the areas of `getRanges` and of a name's formula (#1167, #1985, #2891). */
  listSeparator: ',' | ';';
  decimalSign: ',' | '.';
  /** `NamedItem.formula` reads in it (#2834). What is written is English everywhere. */
  language: 'it' | 'en';
  /** `names.add` takes `,` between arguments of functions, whatever the list separator. Unproven either way. */
  namesTakeCommas: boolean;
  /** `names.add` makes fixed cells of `=tbl[Col]` (#740 for one header cell; for a column unproven). */
  namesFreeze: boolean;
  /** Formulas of colours take `,` between arguments, whatever the list separator. Unproven either way (#2834). */
  rulesTakeCommas: boolean;
  /** A colour whose formula reads another cell is looked at again when that one changes (#5299). */
  rulesLookAside: boolean;
  /** `numberFormat` is taken as if it were in the person's own signs (#1553, #1632). */
  formatsAreLocal: boolean;
  /** What a format of day, month and year reads as, by the account's region (#2824); `null`: as it was set. */
  datesReadAs: string | null;
  /** A merge keeps the fill of its cells, and a border between merged areas that is set later shows (#6405, #6557). */
  mergesKeepLooks: boolean;
  /** Added sheets and tables survive what another person writes at the same moment (#1813). */
  mergesStructure: boolean;
  /** The person's option to fill formulas in tables to create calculated columns (#2093, #6745, #5909). */
  calculatedColumns: boolean;
  /** Our workbook has the focus (docs/excel/excel-add-ins-troubleshooting.md). */
  inFront: boolean;
  /** The person is typing a sheet's new name (#4998). */
  renamingTab: boolean;
  /** `pageLayout.zoom` takes pages to fit to, not only a scale (#1860). */
  fitsToPages: boolean;
  /** Requests and answers end at 5 MB. Sourced for the web only; refused everywhere, so that no request of ours needs more. */
  limitsMessages: boolean;
  /** A pick from a drop-down raises `onChanged` (#3888, #4066). */
  tellsPicks: boolean;
  /** Selections are told at all (#6311). */
  tellsSelections: boolean;
}

export type ProfileName = 'windows-it' | 'windows-en' | 'mac-it' | 'web';

const windowsItalian: Profile = {
  platform: 'PC',
  listSeparator: ';',
  decimalSign: ',',
  language: 'it',
  namesTakeCommas: true,
  namesFreeze: true,
  rulesTakeCommas: true,
  rulesLookAside: true,
  formatsAreLocal: false,
  datesReadAs: null,
  mergesKeepLooks: true,
  mergesStructure: true,
  calculatedColumns: true,
  inFront: true,
  renamingTab: false,
  fitsToPages: true,
  limitsMessages: true,
  tellsPicks: true,
  tellsSelections: true,
};

/** The first refuses most. */
export const profiles: Readonly<Record<ProfileName, Readonly<Profile>>> = {
  'windows-it': windowsItalian,
  'windows-en': { ...windowsItalian, listSeparator: ',', decimalSign: '.', language: 'en' },
  'mac-it': { ...windowsItalian, platform: 'Mac', namesFreeze: false },
  web: {
    ...windowsItalian,
    platform: 'OfficeOnline',
    listSeparator: ',',
    language: 'en',
    namesFreeze: false,
    datesReadAs: 'm/d/yyyy',
    tellsPicks: false,
  },
};
