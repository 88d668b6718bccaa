import { formatDate } from '../values/dates';
import { objectiveFigures } from '../figures/figures';
import { exactNumber, formatNumber } from '../values/numbers';
import type { Objective, Parameters } from '../records/records';
import { isUnlisted, type References } from '../records/references';
import { findingAt, type Finding, type FindingAt } from './finding';
import { areFractions, fractionFindings } from './fraction';
import { rangeFindings } from './range';

/** What is wrong with an objective's own row and with its phases taken together. */
export function objectiveFindings(
  objective: Objective,
  parameters: Parameters,
  references: References,
): Finding[] {
  const at = findingAt(objective.code, 'objective', null, objective.id);
  return [
    ...twinFindings(at, objective, references),
    ...centreFindings(at, objective, references),
    ...(objective.manager.trim() === '' ? [at('objective-manager-missing')] : []),
    ...programmeFindings(at, objective, references),
    ...listFindings(at, objective, references),
    ...rangeFindings(at, 'objective-weight-range', objective.weight),
    ...fractionFindings(at, 'objective-weight-as-fraction', objective.weight),
    ...weightFindings(at, objective, parameters),
  ];
}

function twinFindings(
  at: FindingAt,
  objective: Objective,
  { sameCode, sameDescription }: References,
): Finding[] {
  const { code, description } = objective;
  const codes = code === '' ? 0 : sameCode(code);
  const descriptions = sameDescription(objective);
  return [
    ...(codes > 1 ? [at('duplicate-code', { text: code, count: codes })] : []),
    ...(descriptions > 1 ? [at('duplicate-objective', { count: descriptions }, [description])] : []),
  ];
}

function centreFindings(at: FindingAt, { centre, involved }: Objective, { isCentre }: References): Finding[] {
  const isMissing = centre.trim() === '';
  const unknown = involved.filter((row) => row.centre.trim() !== '' && !isCentre(row.centre));
  return [
    ...(isMissing ? [at('objective-centre-missing')] : []),
    ...(isMissing || isCentre(centre) ? [] : [at('unknown-objective-centre', { text: centre }, [centre])]),
    ...unknown.map((row) => at('unknown-involved-centre', { text: row.centre }, [row.centre])),
  ];
}

function programmeFindings(
  at: FindingAt,
  { programmes }: Objective,
  { hasPlanning, isNode }: References,
): Finding[] {
  const [main = '', ...others] = programmes;
  if (!hasPlanning || programmes.length === 0) return hasPlanning ? [at('programme-missing')] : [];
  return [
    ...(main === '' || isNode(main) ? [] : [at('unknown-programme', { text: main }, [main])]),
    ...others
      .filter((code) => code !== '' && !isNode(code))
      .map((code) => at('unknown-other-programme', { text: code }, [code])),
  ];
}

function listFindings(at: FindingAt, { area, portfolio, type }: Objective, { lists }: References): Finding[] {
  return [
    ...(isUnlisted(lists.areas, area) ? [at('unknown-area', { text: area }, [area])] : []),
    ...(isUnlisted(lists.portfolios, portfolio)
      ? [at('unknown-portfolio', { text: portfolio }, [portfolio])]
      : []),
    ...(isUnlisted(lists.objectiveTypes, type) ? [at('unknown-objective-type', { text: type }, [type])] : []),
  ];
}

function weightFindings(at: FindingAt, objective: Objective, parameters: Parameters): Finding[] {
  const { weightSum, weightGap, weightCheck, phaseCount } = objectiveFigures(objective, parameters);
  if (phaseCount === 0) return [at('no-phases')];
  if (weightSum === null || weightGap === null) return [at('no-weights')];
  if (weightCheck === 'ok') return [];
  if (areFractions(weightSum) && objective.phases.every(({ weight }) => weight !== null))
    return [at('weights-as-fractions', { sum: formatNumber(weightSum) }, [weightSum])];
  const params = {
    sum: formatNumber(weightSum),
    gap: formatNumber(Math.abs(weightGap)),
    tolerance: exactNumber(parameters.settings.weightTolerance),
  };
  return [at(weightGap < 0 ? 'weights-missing-points' : 'weights-excess-points', params, [weightSum])];
}

/** Without a reference date, any narrative will do; the sentence then names the end of the year, if that is known. */
export function statusFindings(
  { code, id, status }: Objective,
  { referenceDate, year }: Parameters,
): Finding[] {
  const written = status.some(
    ({ date, paragraphs }) =>
      (referenceDate === null || date === referenceDate) && paragraphs.some(({ text }) => text.trim() !== ''),
  );
  if (written) return [];
  const yearEnd = year > 0 ? formatDate(`${year}-12-31`) : '31/12';
  const date = referenceDate === null ? yearEnd : formatDate(referenceDate);
  return [findingAt(code, 'status', null, id)('narrative-missing', { date })];
}
