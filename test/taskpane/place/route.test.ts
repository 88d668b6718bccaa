import { viewOf } from '../../../src/taskpane/place/route';

it.each([
  ['?azione=prepara', 'prepare'],
  ['?azione=riquadro', 'objective'],
  ['?azione=controlla&_host_Info=Excel', 'findings'],
  ['?_host_Info=Excel&azione=componi', 'compose'],
  ['?azione=altro', 'objective'],
  ['', 'objective'],
])('the address %s opens %s', (search, view) => {
  expect(viewOf(search)).toBe(view);
});
