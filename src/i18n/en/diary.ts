/** Words of the diary of changes, in English. */
export const diary = {
  'diary.title': 'Diary of changes',
  'diary.ofObjective': 'Who changed what',
  'diary.about':
    'What was saved or imported from this pane, the newest first. What is typed straight into the sheets is not here. The name is what each person entered: it does not prove who it was.',
  'diary.search': 'Search the diary',
  'diary.filters': 'Filters for the diary',
  'diary.objective': 'Objective',
  'diary.who': 'Who',
  'diary.nobody': '(no name)',
  'diary.count': '{count} {count|change|changes} of {total}',
  'diary.noneFound': 'No changes match the search and the filters.',
  'diary.emptyTitle': 'The diary is empty',
  'diary.emptyText': 'What is saved or imported from this pane will appear here from now on.',
  'diary.clear': 'Show all',
  'diary.added': 'Row added',
  'diary.deleted': 'Row deleted',
  'diary.changed': 'Rows changed',
  'diary.imported': 'Import',
  'diary.before': 'Before',
  'diary.after': 'After',
  'diary.blank': '(empty)',
  'diary.noDay': '(no date)',
  'diary.named': 'Name in the diary: {name}',
  'diary.name': 'Your name in the diary',
  'diary.nameHint':
    'Surname and first name, or empty. It stays on this computer and is the one of the corrections.',
  'diary.keepName': 'Use this name',
  'diary.kept': 'From now on the diary says: {name}',
  'diary.keptNobody': 'From now on the diary names nobody',
  'diary.showSheet': 'Show the sheet Diario',
  'diary.offTitle': 'The diary is off',
  'diary.offText': 'What is saved is not noted. To turn it on: Parameters, “Diary of changes”.',
  'diary.toParameters': 'Open the parameters',
  'diary.missingTitle': 'The workbook has no diary',
  'diary.missingText':
    'What is saved is not noted. “Prepare workbook” adds the sheet Diario; everything else stays as it is.',
  'diary.closedTitle': 'The diary cannot be written',
  'diary.closed.filtered':
    'A filter hides rows of the sheet Diario: what is saved is not noted. Remove the filter.',
  'diary.closed.protected':
    'The sheet Diario is protected: what is saved is not noted. Remove the protection.',
  'diary.closed.used-below':
    'Something else stands below the table in the sheet Diario: what is saved is not noted. Move it to another sheet.',
  'diary.closed.missing-column':
    'The sheet Diario lacks a column: what is saved is not noted. “Prepare workbook” restores it.',
};
