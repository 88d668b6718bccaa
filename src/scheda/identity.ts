import { cutRows, entry, space, stack, textRow } from './block';
import type { Entry } from './block';
import { afterLead, lead, unitRow } from './grid';
import { centreShortName } from './names';
import type { Section } from './paging';
import { words } from './words';
import { formatNumber } from '../domain/numbers';
import { planningPath } from '../domain/planning';
import type { Objective, Peg, PlanningNode } from '../domain/records';

/** Tipo di Obiettivo, Collegato a, and the centres involved if there are any. */
export function identitySection(peg: Peg, objective: Objective): Section {
  const [linkSpan = afterLead, involvedSpan = afterLead] =
    objective.involved.length > 0 ? unitRow(28, 22) : [afterLead];
  const labels = [entry(lead, words.type, 'label'), entry(linkSpan, words.linkedTo, 'label')];
  const values: Entry[] = [
    entry(lead, objective.type, 'value'),
    entry(linkSpan, linkLines(peg, objective).join('\n'), 'cell'),
  ];
  if (objective.involved.length > 0) {
    labels.push(entry(involvedSpan, words.involved, 'label'));
    values.push(entry(involvedSpan, involvedLines(peg, objective).join('\n'), 'cell'));
  }
  const [first = values, ...more] = cutRows(values);
  return {
    heading: space(6),
    again: space(6),
    items: [stack(textRow(labels, { height: 12 }), textRow(first)), ...more.map((row) => textRow(row))].map(
      (block) => ({
        block,
      }),
    ),
  };
}

/** A line for each planning node above the objective, top down, each once. */
function linkLines(peg: Peg, objective: Objective): string[] {
  const lines = objective.programmes.flatMap((code) => {
    const chain = planningPath(peg.planning, code);
    return chain.length === 0
      ? [code]
      : chain.map((node) => linkLine(peg.parameters.settings.planningLevels, node));
  });
  return [...new Set(lines)];
}

function linkLine(levels: string[], node: PlanningNode): string {
  const level = levels[node.level - 1];
  const name = `${node.code} ${node.title}`.trim();
  return level ? `${level}: ${name}` : name;
}

function involvedLines(peg: Peg, objective: Objective): string[] {
  return objective.involved.map(({ centre, role, share }) => {
    const parts = [
      centreShortName(peg.centres, centre),
      role,
      share === null ? '' : `${formatNumber(share)} %`,
    ];
    return parts.filter((part) => part !== '').join(' – ');
  });
}
