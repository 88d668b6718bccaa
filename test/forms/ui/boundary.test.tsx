import { screen } from '@testing-library/react';
import { Boundary } from '../../../src/forms/ui/boundary';
import { show } from '../render';

function Broken(): never {
  throw new Error('a part did not load');
}

test('a part that fails leaves a sentence instead of a blank page', () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show(<Boundary fallback={(error) => <p>Non aperto: {String(error)}</p>}>{<Broken />}</Boundary>);
  expect(screen.getByText('Non aperto: Error: a part did not load')).toBeVisible();
  logged.mockRestore();
});
