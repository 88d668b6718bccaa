/** What the pane shows. `objectives` is the list to choose from, `objective` the one that was chosen. */
export type View =
  | 'objective'
  | 'objectives'
  | 'findings'
  | 'compose'
  | 'workbook'
  | 'parameters'
  | 'centres'
  | 'planning'
  | 'lists'
  | 'corrections'
  | 'diary'
  | 'import'
  | 'export'
  | 'prepare'
  | 'trial';

/** The parts of an objective. */
export type ObjectiveTab = 'phases' | 'indicators' | 'status' | 'monitoring' | 'data';

const VIEWS: Readonly<Record<string, View>> = {
  prepara: 'prepare',
  riquadro: 'objective',
  controlla: 'findings',
  componi: 'compose',
};

/** The view that a ribbon button asks for in the address of the pane, `?azione=componi`. */
export function viewOf(search: string): View {
  return VIEWS[new URLSearchParams(search).get('azione') ?? ''] ?? 'objective';
}
