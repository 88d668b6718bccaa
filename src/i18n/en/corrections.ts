import type { corrections as italian } from '../it/corrections';

/** Words of corrections to an approved plan, in English. */
export const corrections: Readonly<Record<keyof typeof italian, string>> = {
  'correction.title': 'Correction of the approved plan',
  'correction.approvedBy': 'The plan was approved on {date} ({act}). These change:',
  'correction.approved': 'The plan was approved on {date}. These change:',
  'correction.change': '{field}: {before} → {after}',
  'correction.kind': 'Kind',
  'correction.kind.error': 'clerical error',
  'correction.kind.variation': 'amendment',
  'correction.act': 'Resolution',
  'correction.actHint':
    'For example D.G.C. n. 12 del 03/05/2018. Blank until there is one: the amendment remains proposed.',
  'correction.reason': 'Reason',
  'correction.reasonHint': 'Why the approved value changes',
  'correction.author': 'Author',
  'correction.authorHint':
    'Surname and first name. This computer suggests it next time. It is not a signature.',
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
    'These phases and indicators were added or imported after the approval: if they change in the sheet, no finding says so. “Keep as approved” takes their present values.',
  'correction.freeze': 'Keep as approved',
  'correction.frozen': 'Approved values kept: {count} {count|row|rows}',
  'correction.approveHint':
    'Saving this date marks the plan as approved: from then on weights, planned dates and expected values change by corrections only.',
};
