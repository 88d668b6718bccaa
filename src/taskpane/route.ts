/** What the pane shows. `objectives` is the list to choose from. */
export type View =
  'phases' | 'objectives' | 'findings' | 'compose' | 'workbook' | 'import' | 'export' | 'prepare';

const VIEWS: Readonly<Record<string, View>> = {
  prepara: 'prepare',
  riquadro: 'phases',
  controlla: 'findings',
  componi: 'compose',
};

/** The view that a ribbon button asks for in the address of the pane, `?azione=componi`. */
export function viewOf(search: string): View {
  return VIEWS[new URLSearchParams(search).get('azione') ?? ''] ?? 'phases';
}
