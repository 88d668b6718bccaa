import type { corrections as italian } from '../it/corrections';

/** Words of corrections to an approved plan, in English. */
export const corrections: Readonly<Record<keyof typeof italian, string>> = {
  'correction.title': 'Correction of the approved plan',
  'correction.approvedBy': 'The plan was approved on {date} ({act}). These change:',
  'correction.approved': 'The plan was approved on {date}. These change:',
  'correction.change': '{field}: {before} → {after}',
  'correction.kind': 'Kind',
  'correction.kind.error': 'material error',
  'correction.kind.variation': 'variation',
  'correction.act': 'Act',
  'correction.actHint':
    'For example D.G.C. n. 12 del 03/05/2018. Blank until there is an act: the variation remains proposed.',
  'correction.reason': 'Reason',
  'correction.reasonHint': 'Why the approved value changes',
  'correction.author': 'Author',
  'correction.authorHint':
    'Surname and name. This computer remembers it for the next time; it does not prove who wrote.',
  'correction.confirm': 'Save the correction',
  'correction.saved': 'Correction saved: {name}',

  'correction.list': 'Corrections',
  'correction.editing': 'Correction',
  'correction.empty':
    'No corrections. Changes of the plan after its approval stand here, each with its reason.',
  'correction.gone': 'The correction is no longer in the sheet',
  'correction.name': '{field} {after}',
  'correction.noRow': '(the row is no longer there)',
  'correction.state.proposta': 'proposed',
  'correction.state.approvata': 'approved',
  'correction.state.none': 'no state',
  'correction.filters': 'Filters of the corrections',
  'correction.filter.objective': 'Objective',
  'correction.filter.kind': 'Kind',
  'correction.filter.state': 'State',
  'correction.count': '{count} {count|correction|corrections} of {total}',
  'correction.show': 'Show the sheet to print',
  'correction.showHint':
    'The sheet Rettifiche is laid out already: landscape, with its headings on every page. To print a part of it, filter by the arrows of the headings; then Ctrl+P, on a Mac ⌘P.',
  'correction.freezeTitle': '{count} {count|row|rows} without approved values',
  'correction.freezeText':
    'Phases and indicators added or imported after the approval: changes made in the sheet are not noticed. The values as they are now can be kept as approved.',
  'correction.freeze': 'Keep as approved',
  'correction.frozen': 'Approved values kept: {count} {count|row|rows}',
  'correction.approveHint':
    'With the date, the planned values of phases and indicators are kept as approved: from then on they change by corrections only.',
};
