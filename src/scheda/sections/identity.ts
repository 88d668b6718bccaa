import { cutRows, entry, space, stack, textRow } from '../layout/block';
import { figure } from '../words/figure';
import { afterCode, afterLead, codeSpan, through, units } from '../sheet/grid';
import { centreShortName } from '../words/names';
import type { Section } from '../layout/paging';
import { schedaWords } from '../words/words';
import { planningPath } from '../../domain/records/planning';
import type { Objective, Peg, PlanningNode } from '../../domain/records/records';

/** Tipo di Obiettivo, Collegato a, and the centres involved if there are any. */
export function identitySection(peg: Peg, objective: Objective): Section {
  const involved = involvedLines(peg, objective);
  const linkSpan = through(afterCode, involved.length > 0 ? units(0, 28) : afterLead);
  const columns = [
    { span: codeSpan, label: schedaWords.type, value: objective.type, style: 'value' },
    {
      span: linkSpan,
      label: schedaWords.linkedTo,
      value: linkLines(peg, objective).join('\n'),
      style: 'cell',
    },
    {
      span: units(28, 22),
      label: involved.length > 0 ? schedaWords.involved : '',
      value: involved.join('\n'),
      style: 'cell',
    },
  ] as const;
  const labels = columns.map(({ span, label }) => entry(span, label, 'label'));
  const values = columns.map(({ span, value, style }) => entry(span, value, style));
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
  const lines = objective.programmes.flatMap((programme) => {
    const chain = planningPath(peg.planning, programme);
    return chain.length === 0
      ? [programme]
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
    const parts = [centreShortName(peg.centres, centre), role, share === null ? '' : `${figure(share)} %`];
    return parts.filter((part) => part !== '').join(' – ');
  });
}
