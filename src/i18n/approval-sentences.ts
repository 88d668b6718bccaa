/** The questions about the approval of the plan. Beside the dictionaries, since only the page of the parameters needs them. */
export const approvalSentences = {
  approveTitle: { it: 'Approvare il piano al {date}?', en: 'Approve the plan as of {date}?' },
  approveText: {
    it: 'I valori previsti di {phases} {phases|fase|fasi} e {indicators} {indicators|indicatore|indicatori} diventano quelli approvati. Da quel momento cambiano solo con una rettifica.',
    en: 'The planned values of {phases} {phases|phase|phases} and {indicators} {indicators|indicator|indicators} become the approved ones. From then on they change by corrections only.',
  },
  openErrors: {
    it: 'Nella cartella {errors|c’è|ci sono} {errors} {errors|errore aperto|errori aperti}: conviene correggere prima di approvare.',
    en: 'The workbook has {errors} open {errors|error|errors}: better to correct before approving.',
  },
  approve: { it: 'Approva il piano', en: 'Approve the plan' },
  approved: {
    it: 'Piano approvato il {date}. Valori conservati: {phases} {phases|fase|fasi}, {indicators} {indicators|indicatore|indicatori}',
    en: 'Plan approved on {date}. Values kept: {phases} {phases|phase|phases}, {indicators} {indicators|indicator|indicators}',
  },
  withdrawTitle: { it: 'Togliere la data di approvazione?', en: 'Remove the date of approval?' },
  withdrawText: {
    it: 'Il piano non risulta più approvato: pesi, date previste e valori attesi si cambiano di nuovo senza rettifica. I valori già conservati come approvati rimangono nella cartella.',
    en: 'The plan no longer counts as approved: weights, planned dates and expected values change without a correction again. Values already kept as approved stay in the workbook.',
  },
  withdraw: { it: 'Togli la data', en: 'Remove the date' },
  back: { it: 'Torna ai parametri', en: 'Back to the parameters' },
};
