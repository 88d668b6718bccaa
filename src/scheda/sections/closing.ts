import { entry, fill, heightOf, space, stack, textRow } from '../layout/block';
import type { Block } from '../layout/block';
import { figure } from '../words/figure';
import { description, lead, pageCapacity, through, unitRow, units, wholeSpan } from '../sheet/grid';
import type { Section } from '../layout/paging';
import { schedaWords } from '../words/words';
import { objectiveFigures } from '../../domain/figures/figures';
import { exactNumber } from '../../domain/values/numbers';
import type { PrintLayout } from '../../domain/views/print-layout';
import type { Objective, Parameters } from '../../domain/records/records';

const signatureHeight = 27;

/** Grado di raggiungimento and the lines for signatures. They stay with the last item of the last section. */
export function closeSection(
  section: Section,
  objective: Objective,
  parameters: Parameters,
  { achievement, signatures }: Pick<PrintLayout, 'achievement' | 'signatures'>,
): Section {
  const block = stack(
    ...(achievement ? [achievementRows(objective, parameters)] : []),
    ...(signatures ? [signatureRows(objective)] : []),
  );
  const last = section.items.at(-1);
  if (last === undefined || block.heights.length === 0) return section;
  const others = section.items.slice(0, -1);
  const together = stack(last.block, block);
  const items =
    heightOf(together) <= pageCapacity / 2 ? [...others, { block: together }] : [...section.items, { block }];
  return { ...section, items };
}

function achievementRows(objective: Objective, parameters: Parameters): Block {
  const { achievement } = objectiveFigures(objective, parameters);
  if (achievement === null) return stack();
  const method = methodOf(objective, parameters.settings.phaseShare);
  return stack(
    space(9),
    textRow(
      [
        entry(description, schedaWords.achievement, 'total'),
        entry(units(0, 28), method, 'label'),
        entry(units(28, 22), `${figure(achievement)} %`, 'grade'),
      ],
      { height: 21, fills: [fill(wholeSpan, 'band'), fill(wholeSpan, 'ruleThin')] },
    ),
  );
}

function methodOf({ phases, indicators }: Objective, phaseShare: number | null): string {
  const share = phaseShare ?? 100;
  if (phases.length === 0 || (share === 0 && indicators.length > 0))
    return schedaWords.achievementByIndicators;
  if (share === 100 || indicators.length === 0) return schedaWords.achievementByPhases;
  return schedaWords.achievementByShares(exactNumber(share), exactNumber(100 - share));
}

function signatureRows(objective: Objective): Block {
  const [, manager, , director] = unitRow(2, 22, 2, 24);
  const date = through(lead, lead);
  return stack(
    space(12),
    textRow(
      [
        entry(date, schedaWords.signedOn, 'label'),
        entry(manager, schedaWords.signedByManager, 'label'),
        entry(director, schedaWords.signedByDirector, 'label'),
      ],
      { height: 12 },
    ),
    textRow([entry(manager, objective.manager, 'cell'), entry(director, objective.director, 'cell')]),
    {
      heights: [signatureHeight],
      cells: [],
      fills: [date, manager, director].map((span) => fill(span, 'ruleThin')),
    },
  );
}
