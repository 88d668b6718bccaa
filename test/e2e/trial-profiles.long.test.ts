import { profiles, type Profile, type ProfileName } from '../../src/host/model/profile';
import { describeWith } from '../programs';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'Prova in Excel as other Excels are', () => {
  const shared = sharedBench();

  /** Runs the trial on the sample and takes a picture of its verdict. */
  async function verdictOf(name: string, profile: Profile, verdict: string): Promise<void> {
    const bench = await shared.withSample();
    await bench.page.evaluate((own) => void Object.assign(window.workbench.host.profile, own), profile);
    await bench.button('Cartella').click();
    await bench.button('Prova in Excel…').click();
    await bench.button('Avvia la prova').click();
    await bench.button('Ripeti la prova').waitFor();
    await bench.pane.getByText(verdict, { exact: true }).waitFor();
    await bench.picture(`trial-${name}`);
    const sheets = await bench.page.evaluate(() =>
      window.workbench.host.model.sheets.map((sheet) => sheet.name),
    );
    expect(sheets.filter((sheet) => sheet.startsWith('Prova'))).toEqual([]);
    expect(bench.errors).toEqual([]);
  }

  test.each(Object.keys(profiles) as ProfileName[])('all is well in %s', (name) =>
    verdictOf(name, profiles[name], 'Tutto bene'),
  );

  test('where Excel fills no columns it works, with a difference', () =>
    verdictOf(
      'different',
      { ...profiles['windows-it'], calculatedColumns: false },
      'Funziona, con queste differenze',
    ));
});
