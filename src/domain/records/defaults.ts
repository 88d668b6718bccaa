import type { Peg, Settings } from './records';

/** The settings of a workbook that says nothing else. */
export function defaultSettings(): Settings {
  return {
    planningLevels: ['OBIETTIVO DI MANDATO', 'OBIETTIVO DI MISSIONE', 'OBIETTIVO DI PROGRAMMA'],
    weightTolerance: 0.05,
    phaseShare: null,
    cap: 100,
    missing: 'blank',
    thresholds: [60, 90],
    monitoringDates: ['06-30', '09-30', '12-31'],
    ganttFrom: null,
    ganttTo: null,
    diary: true,
    diaryRows: 2000,
  };
}

/** The settings that plan and schede depend on, without what is the workbook's own. */
export function planSettings(settings: Settings): Partial<Settings> {
  const shared: Partial<Settings> = { ...settings };
  delete shared.diary;
  delete shared.diaryRows;
  return shared;
}

/** A workbook without content, for one year. */
export function emptyPeg(year: number): Peg {
  return {
    parameters: {
      entity: '',
      year,
      view: { code: '', title: '' },
      level: 'OBIETTIVO DI PEG',
      processedOn: null,
      referenceDate: null,
      approval: null,
      protocol: null,
      settings: defaultSettings(),
    },
    lists: {},
    centres: [],
    planning: [],
    objectives: [],
    corrections: [],
    accepted: [],
  };
}
