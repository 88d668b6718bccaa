import { NavigationBar } from '../../forms/ui/navigation-bar';
import { useTranslator } from '../../forms/ui/words';
import { usePane } from '../actions/pane';
import { chosenObjective } from '../place/chosen-objective';
import { panePartOf, type PanePart } from '../place/place';

/** The parts of the pane. From another part, the way leads back to the objective that was open. */
export function PaneNavigation() {
  const { content, findings, place, unsaved, go } = usePane();
  const t = useTranslator();
  const here = panePartOf(place.view);
  const open = findings.filter(({ accepted, severity }) => accepted === null && severity !== 'hint');
  const toPart = (part: PanePart) => {
    if (part !== 'objectives') return go({ kind: 'go', view: part });
    if (here !== part) return go({ kind: 'go', view: 'objective' });
    const chosen = chosenObjective(content.peg.objectives, place.objective);
    go({ kind: 'list', code: chosen?.code ?? '' });
  };
  const isUnsaved = (part: PanePart) => ({ unsaved: unsaved.some(({ at }) => panePartOf(at.view) === part) });
  return (
    <NavigationBar
      label={t('nav.label')}
      current={here}
      onGo={toPart}
      places={[
        { key: 'objectives', text: t('nav.objectives'), ...isUnsaved('objectives') },
        { key: 'findings', text: t('nav.findings'), count: open.length },
        { key: 'compose', text: t('nav.compose') },
        { key: 'workbook', text: t('nav.workbook'), ...isUnsaved('workbook') },
      ]}
    />
  );
}
