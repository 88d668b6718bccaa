import type { HostOptions } from '../../../src/host/host';
import { profiles, type ProfileName } from '../../../src/host/model/profile';
import { blank } from '../objects/blank';

export type Sheet = ReturnType<typeof blank>;

const everywhere = Object.keys(profiles) as ProfileName[];

/**
 * One sentence about Excel, true in these profiles (default: all), as a test for each. `source`: an issue of
 * OfficeDev/office-js (#), a file of OfficeDev/office-js-docs-pr (docs/…) or another place that says so; "unproven" where
 * nobody does and the stricter reading is taken.
 */
export function sentence(
  source: string,
  text: string,
  prove: (excel: Sheet, profile: ProfileName) => Promise<void>,
  { on = everywhere, switches }: { on?: ProfileName[]; switches?: HostOptions['switches'] } = {},
): void {
  test.each(on)(`%s: ${text} [${source}]`, (profile) =>
    prove(blank({ profile, ...(switches && { switches }) }), profile),
  );
}
