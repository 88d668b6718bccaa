import type { IsoDate } from '../values/value';
import type { Parameters, Protocol, Settings } from './records';

/** The parameters without groups, as a form and tblParametri have them. */
export interface FlatParameters {
  entity: string;
  year: number;
  viewCode: string;
  viewTitle: string;
  level: string;
  processedOn: IsoDate | null;
  referenceDate: IsoDate | null;
  approvalAct: string;
  approvalDate: IsoDate | null;
  protocolOffice: string;
  protocolDirection: Protocol['direction'];
  protocolNumber: string;
  protocolDate: IsoDate | null;
  protocolClass: string;
  protocolFile: string;
  planningLevels: string[];
  weightTolerance: number;
  phaseShare: number | null;
  cap: number;
  missing: Settings['missing'];
  red: number;
  amber: number;
  /** `MM-DD`. */
  monitoringDates: string[];
  ganttFrom: IsoDate | null;
  ganttTo: IsoDate | null;
  diary: boolean;
  diaryRows: number;
}

export function flatParameters(parameters: Parameters): FlatParameters {
  const { approval, protocol, settings, view, entity, year, level, processedOn, referenceDate } = parameters;
  const { thresholds, ...plain } = settings;
  return {
    entity,
    year,
    level,
    processedOn,
    referenceDate,
    viewCode: view.code,
    viewTitle: view.title,
    approvalAct: approval?.act ?? '',
    approvalDate: approval?.date ?? null,
    protocolOffice: protocol?.office ?? '',
    protocolDirection: protocol?.direction ?? '',
    protocolNumber: protocol?.number ?? '',
    protocolDate: protocol?.date ?? null,
    protocolClass: protocol?.class ?? '',
    protocolFile: protocol?.file ?? '',
    ...plain,
    red: thresholds[0],
    amber: thresholds[1],
  };
}

/** An approval or a protocol of which nothing is given is none. Fields come in the order that exchange files have. */
export function groupedParameters(flat: FlatParameters): Parameters {
  const { entity, year, level, processedOn, referenceDate, planningLevels, monitoringDates } = flat;
  const { weightTolerance, phaseShare, cap, missing, ganttFrom, ganttTo, diary, diaryRows } = flat;
  const approval = { act: flat.approvalAct, date: flat.approvalDate };
  const protocol: Protocol = {
    office: flat.protocolOffice,
    direction: flat.protocolDirection,
    number: flat.protocolNumber,
    date: flat.protocolDate,
    class: flat.protocolClass,
    file: flat.protocolFile,
  };
  return {
    entity,
    year,
    view: { code: flat.viewCode, title: flat.viewTitle },
    level,
    processedOn,
    referenceDate,
    approval: isBlank(approval) ? null : approval,
    protocol: isBlank(protocol) ? null : protocol,
    settings: {
      planningLevels,
      weightTolerance,
      phaseShare,
      cap,
      missing,
      thresholds: [flat.red, flat.amber],
      monitoringDates,
      ganttFrom,
      ganttTo,
      diary,
      diaryRows,
    },
  };
}

function isBlank(group: object): boolean {
  return Object.values(group).every((field) => field === '' || field === null);
}

/** How many rows a diary may keep: its page reads them all, some 4 MB at worst. */
export const DIARY_ROWS = { fewest: 100, most: 5000 } as const;
