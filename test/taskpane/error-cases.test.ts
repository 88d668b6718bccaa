import type { RecordPlace } from '../../src/taskpane/place/record-at';
import { sheetCases } from '../e2e/error-cases';
import { benchWith, samplePeg } from '../workbook/bench';
import { sheetPerson, type Shown } from './sheet-person';

const FORMS: Readonly<Record<RecordPlace['tab'], string>> = {
  phases: 'Modifica fase',
  indicators: 'Modifica indicatore',
  status: 'Stato di attuazione al 31/12/2018',
  data: 'Dati dell’obiettivo',
  monitoring: 'Monitoraggio',
};

/** Heading of what the pane shows of a place. */
const headingOf = (record: RecordPlace | null): string => {
  if (record === null) return 'Rilievi';
  return record.view === 'centres' ? 'Modifica centro' : FORMS[record.tab];
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');
const texts = (shown: readonly Shown[]): string[] => shown.map(({ place, says }) => `${place}: ${says}`);

test.each(sheetCases)(
  '%s is found, leads to its cell and its form, and is gone when it is mended',
  async (code, { make, place, says, cell, shows, fix, restore = [] }) => {
    const person = sheetPerson(await benchWith(samplePeg()));
    const before = await person.findings();
    const found = async (): Promise<Shown[]> =>
      (await person.findings()).filter((one) => one.place === place && one.says.includes(plain(says)));
    expect(await found()).toEqual([]);

    for (const step of make) await step(person);
    const finding = (await found()).at(-1)?.finding;
    if (!finding) throw new Error(`Missing. Found: ${texts(await person.findings()).join('\n')}`);
    expect(finding.code).toBe(code);
    const led = await person.follow(finding);
    expect([led.cell, headingOf(led.record)]).toEqual([cell, shows]);

    for (const step of fix) await step(person);
    expect(texts(await found())).toEqual([]);
    for (const step of restore) await step(person);
    expect(texts(await person.findings())).toEqual(texts(before));
  },
);
