import type { HostOptions } from '../../../src/host/host';
import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import { profiles, type ProfileName } from '../../../src/host/model/profile';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { blank } from '../objects/blank';

export type Sheet = ReturnType<typeof blank>;

const everywhere = Object.keys(profiles) as ProfileName[];

/** Both kinds of Excel for Windows. */
export const windows: ProfileName[] = ['windows-it', 'windows-en'];

interface Where {
  /** Default: all profiles. */
  on?: ProfileName[];
  switches?: HostOptions['switches'];
  /** Formulas have values. */
  calculates?: boolean;
}

/**
 * One sentence about Excel, true in these profiles (default: all), as a test for each. `source`: an issue of
 * OfficeDev/office-js (#), a file of OfficeDev/office-js-docs-pr (docs/…) or another place that says so; "unproven" where
 * nobody does and the stricter reading is taken.
 */
export function sentence(
  source: string,
  text: string,
  prove: (excel: Sheet, profile: ProfileName) => Promise<void>,
  { on = everywhere, switches = {}, calculates = false }: Where = {},
): void {
  test.each(on)(`%s: ${text} [${source}]`, (profile) =>
    prove(
      blank({ profile, switches, files: xlsxFormat, ...(calculates && { calculator: createCalculator() }) }),
      profile,
    ),
  );
}
