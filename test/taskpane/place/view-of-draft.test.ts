import { viewOfDraft } from '../../../src/taskpane/place/view-of-draft';

it.each([
  ['monitoring', { view: 'objective', objective: 'o1', tab: 'monitoring' }],
  ['phase', { view: 'objective', objective: 'o1', tab: 'phases' }],
])('a draft of %s stands in its part of the objective', (form, place) => {
  expect(viewOfDraft({ form, objective: 'o1' })).toEqual(place);
});
