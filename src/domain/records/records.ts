import type { IsoDate, Measure, Value } from '../values/value';

/**
 * The records that the add-in works with. They mirror the exchange file (assets/peg-exchange.schema.json):
 * a missing number, date or value is `null`, a missing text is `''`; missing is never 0.
 */

/** A GUID; `''` for a row that was typed into the sheet by hand and is still to be adopted. */
export type Id = string;

/** Everything that one workbook holds. */
export interface Peg {
  parameters: Parameters;
  lists: Lists;
  centres: Centre[];
  planning: PlanningNode[];
  objectives: Objective[];
  corrections: Correction[];
  accepted: Acceptance[];
}

export interface Parameters {
  /** The municipality, e.g. "Comune di Esempio". */
  entity: string;
  /** Esercizio. */
  year: number;
  /** Vista: the DUP that the year belongs to. */
  view: { code: string; title: string };
  /** Label of the reported level, e.g. "OBIETTIVO DI PEG". */
  level: string;
  /** Data elaborazione. */
  processedOn: IsoDate | null;
  /** Date of the status narrative that the scheda prints. */
  referenceDate: IsoDate | null;
  /** The act that approved the plan. */
  approval: { act: string; date: IsoDate | null } | null;
  protocol: Protocol | null;
  settings: Settings;
}

export interface Protocol {
  office: string;
  /** A: arrivo, P: partenza, '': not given. */
  direction: 'A' | 'P' | '';
  number: string;
  date: IsoDate | null;
  class: string;
  /** Fascicolo. */
  file: string;
}

export interface Settings {
  /** Names of the planning levels, top down. */
  planningLevels: string[];
  /** How far a sum of weights may be from 100, in percentage points. */
  weightTolerance: number;
  /** Share of the phases in an objective's achievement, 0–100; the indicators take the rest. `null`: phases only. */
  phaseShare: number | null;
  /** Highest degree of achievement that counts, in percent. */
  cap: number;
  /** What an indicator without an achieved value counts. */
  missing: 'blank' | 'zero';
  /** Lights, in percent: below the first red, below the second amber. */
  thresholds: [number, number];
  /** Yearly monitoring days as `MM-DD`. */
  monitoringDates: string[];
  /** First and last day of the Gantt; `null`: the year's. */
  ganttFrom: IsoDate | null;
  ganttTo: IsoDate | null;
  /** Whether the add-in notes in tblDiario what it writes. It is the workbook's own: no exchange file has it. */
  diary: boolean;
  /** How many rows the diary keeps; no exchange file has it either. */
  diaryRows: number;
}

/** What the drop-downs offer. Well-known names: objectiveTypes, indicatorTypes, units, areas, portfolios. */
export type Lists = Record<string, string[]>;

/** The lists that drop-downs and forms offer; a workbook may have others. */
export type ListName = 'objectiveTypes' | 'indicatorTypes' | 'units' | 'areas' | 'portfolios';

/** Centro di responsabilità. */
export interface Centre {
  id: Id;
  code: string;
  shortName: string;
  name: string;
  manager: string;
}

/** A node of the albero DUP. */
export interface PlanningNode {
  id: Id;
  code: string;
  /** 1 is the first of `settings.planningLevels`. */
  level: number;
  parent: string | null;
  title: string;
}

/** Obiettivo di PEG. */
export interface Objective {
  id: Id;
  order: number;
  code: string;
  description: string;
  /** Area tematica. */
  area: string;
  /** Assessorato. */
  portfolio: string;
  /** Direzione. */
  directorate: string;
  director: string;
  /** Code of the lead centre. */
  centre: string;
  manager: string;
  type: string;
  /** Codes of planning nodes, the first is the main link. */
  programmes: string[];
  /** Weight within the centre, percent. */
  weight: number | null;
  involved: Involvement[];
  status: Status[];
  phases: Phase[];
  indicators: Indicator[];
}

/** A centre that takes part in an objective which another leads. */
export interface Involvement {
  id: Id;
  centre: string;
  role: string;
  share: number | null;
}

/** Stato di attuazione at a date. */
export interface Status {
  date: IsoDate | null;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  id: Id;
  /** Among all paragraphs of the objective. */
  order: number;
  /** Line feeds are kept. */
  text: string;
}

/** Fase. */
export interface Phase {
  id: Id;
  order: number;
  description: string;
  /** Percent, 0–100. */
  weight: number | null;
  /** Percent, 0–100. */
  progress: number | null;
  plannedStart: IsoDate | null;
  plannedEnd: IsoDate | null;
  actualStart: IsoDate | null;
  actualEnd: IsoDate | null;
  manager: string;
  /** Code of the centre that carries the phase out. */
  centre: string;
  notes: string;
  monitoring: Monitoring[];
  approved: Approved;
}

/** Indicatore. */
export interface Indicator {
  id: Id;
  order: number;
  description: string;
  /** EFFICACIA, EFFICIENZA, ECONOMICITA', QUALITA', OUTCOME, OUTPUT. */
  type: string;
  measure: Measure;
  unit: string;
  /** up: more is better. */
  polarity: 'up' | 'down';
  weight: number | null;
  base: number | null;
  current: number | null;
  expected: Value;
  achieved: Value;
  notes: string;
  history: History[];
  monitoring: Monitoring[];
  approved: Approved;
}

/** Storico: the value of an earlier year. */
export interface History {
  id: Id;
  year: number;
  value: Value;
  unit: string;
  comparable: boolean;
  /** Why it is not comparable. */
  reason: string;
}

/** Monitoraggio: progress of a phase, or achieved value of an indicator, at a date. */
export interface Monitoring {
  id: Id;
  date: IsoDate | null;
  value: Value;
  notes: string;
}

/** Planned values as approved, by field name of the record. */
export type Approved = Record<string, Value>;

/** Rettifica. */
export interface Correction {
  id: Id;
  date: IsoDate | null;
  author: string;
  kind: 'errore materiale' | 'variazione';
  state: 'proposta' | 'approvata' | '';
  act: string;
  objective: string;
  /** Id of the corrected row. */
  row: Id;
  field: string;
  before: Value;
  after: Value;
  reason: string;
}

/** A finding accepted with a reason. */
export interface Acceptance {
  id: Id;
  objective: string;
  /** Rule code. */
  finding: string;
  row: Id;
  reason: string;
  author: string;
  date: IsoDate | null;
}
