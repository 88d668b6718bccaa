import { formatDate } from '../values/dates';
import { objectiveFigures } from '../figures/figures';
import { exactNumber, formatNumber } from '../values/numbers';
import type { Objective, Parameters } from '../records/records';
import { isUnlisted, type References } from '../records/references';
import { error, rangeRemarks, warning, type FindingCode, type Remark } from './remarks';

/** What is wrong with an objective's own row and with its phases taken together. */
export function objectiveRemarks(
  objective: Objective,
  parameters: Parameters,
  references: References,
): Remark[] {
  return [
    ...twinRemarks(objective, references),
    ...centreRemarks(objective, references),
    ...(objective.manager.trim() === '' ? [warning('objective-manager-missing')] : []),
    ...programmeRemarks(objective, references),
    ...listRemarks(objective, references),
    ...rangeRemarks('objective-weight-range', objective.weight),
    ...weightRemarks(objective, parameters),
  ];
}

function twinRemarks(objective: Objective, { sameCode, sameDescription }: References): Remark[] {
  const { code, description } = objective;
  const codes = code === '' ? 0 : sameCode(code);
  const descriptions = sameDescription(objective);
  return [
    ...(codes > 1 ? [error('duplicate-code', { text: code, count: codes })] : []),
    ...(descriptions > 1 ? [warning('duplicate-objective', { count: descriptions }, [description])] : []),
  ];
}

function centreRemarks({ centre, involved }: Objective, { isCentre }: References): Remark[] {
  const unknown = involved.filter((row) => row.centre.trim() !== '' && !isCentre(row.centre));
  return [
    ...(centre.trim() === '' ? [warning('objective-centre-missing')] : []),
    ...(centre.trim() === '' || isCentre(centre) ? [] : [unknownCode('unknown-objective-centre', centre)]),
    ...unknown.map((row) => unknownCode('unknown-involved-centre', row.centre)),
  ];
}

function programmeRemarks({ programmes }: Objective, { hasPlanning, isNode }: References): Remark[] {
  const [main = '', ...others] = programmes;
  if (!hasPlanning || programmes.length === 0) return hasPlanning ? [warning('programme-missing')] : [];
  return [
    ...(main === '' || isNode(main) ? [] : [unknownCode('unknown-programme', main)]),
    ...others
      .filter((code) => code !== '' && !isNode(code))
      .map((code) => unknownCode('unknown-other-programme', code)),
  ];
}

/** A code that is in no table of the workbook. */
function unknownCode(code: FindingCode, text: string): Remark {
  return error(code, { text }, [text]);
}

function listRemarks({ area, portfolio, type }: Objective, { lists }: References): Remark[] {
  const unlisted = (code: FindingCode, list: string, text: string): Remark[] =>
    isUnlisted(lists[list], text) ? [warning(code, { text }, [text])] : [];
  return [
    ...unlisted('unknown-area', 'areas', area),
    ...unlisted('unknown-portfolio', 'portfolios', portfolio),
    ...unlisted('unknown-objective-type', 'objectiveTypes', type),
  ];
}

function weightRemarks(objective: Objective, parameters: Parameters): Remark[] {
  const { weightSum, weightGap, weightCheck, phaseCount } = objectiveFigures(objective, parameters);
  if (phaseCount === 0) return [warning('no-phases')];
  if (weightSum === null || weightGap === null) return [warning('no-weights')];
  if (weightCheck === 'ok') return [];
  const params = {
    sum: formatNumber(weightSum),
    gap: formatNumber(Math.abs(weightGap)),
    tolerance: exactNumber(parameters.settings.weightTolerance),
  };
  return [error(weightGap < 0 ? 'weights-missing-points' : 'weights-excess-points', params, [weightSum])];
}

/** Without a reference date, any narrative will do; the sentence then names the end of the year, if that is known. */
export function statusRemarks(objective: Objective, { referenceDate, year }: Parameters): Remark[] {
  const written = objective.status.some(
    ({ date, paragraphs }) =>
      (referenceDate === null || date === referenceDate) && paragraphs.some(({ text }) => text.trim() !== ''),
  );
  if (written) return [];
  const yearEnd = year > 0 ? formatDate(`${year}-12-31`) : '31/12';
  return [
    warning('narrative-missing', { date: referenceDate === null ? yearEnd : formatDate(referenceDate) }),
  ];
}
