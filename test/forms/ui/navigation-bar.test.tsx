import { screen, within } from '@testing-library/react';
import { NavigationBar } from '../../../src/forms/ui/navigation-bar';
import { show } from '../render';

test('the bar of places says which one is shown, and counts what is there', async () => {
  const gone: string[] = [];
  const { user } = show(
    <NavigationBar
      label="Parti dell’obiettivo"
      current="phases"
      onGo={(place) => gone.push(place)}
      places={[
        { key: 'phases', text: 'Fasi', count: 12 },
        { key: 'data', text: 'Dati', count: 0 },
      ]}
    />,
  );
  const bar = within(screen.getByRole('navigation', { name: 'Parti dell’obiettivo' }));
  expect(bar.getByRole('button', { name: 'Fasi 12' })).toHaveAttribute('aria-current', 'page');
  const data = bar.getByRole('button', { name: 'Dati' });
  expect(data).not.toHaveAttribute('aria-current');
  await user.click(data);
  expect(gone).toEqual(['data']);
});
