import type { Locator } from 'playwright-core';
import type { PaneBench } from './pane-bench';

/** What a person does in any workbook, with the pane or without it. */
export interface Someone {
  /** Types into a cell; an empty text empties it, or the area. */
  type: (cell: string, text: string) => Promise<void>;
  /** Types into an area cell by cell. */
  typeDown: (area: string, texts: readonly string[]) => Promise<void>;
  /** Changes fields of a row of a part of the objective. */
  changeRow: (part: string, row: number, fields: Fields) => Promise<void>;
  /** Writes a paragraph of the narrative anew, by its number from 1. */
  changeParagraph: (number: number, text: string) => Promise<void>;
  /** Changes fields of the objective itself. */
  changeData: (fields: Fields) => Promise<void>;
  /** Changes fields of what the finding has led to. */
  changeThere: (fields: Fields) => Promise<void>;
  /** Writes all entries of a list. */
  changeList: (name: string, entries: readonly string[]) => Promise<void>;
  addYear: (indicator: number, year: string, value: string) => Promise<void>;
  removeYear: (indicator: number, number: number) => Promise<void>;
}

/** Something that a person does in the sheets or in the pane. */
export type Step<P = Person> = (person: P) => Promise<void>;

/** Texts by the names of the fields; of a row within the record the last one's, as `history.value`. */
export type Fields = Readonly<Record<string, string>>;

/** How an error is made, what the pane says of it, where that leads, and how it is mended. */
export interface ErrorCase<P = Person> {
  make: readonly Step<P>[];
  /** The finding's link, e.g. `2018_P03_01, fase 3`. */
  place: string;
  /** A part of its sentence, with the figures. */
  says: string;
  /** The cell that is selected when it is followed; `null`: what is missing has none. */
  cell: string | null;
  /** Heading of what the pane shows then; `Rilievi`: the row belongs to nothing that has a form. */
  shows: string;
  fix: readonly Step<P>[];
  /** What else must be done for the workbook to be as before. */
  restore?: readonly Step<P>[];
}

/** The key column of a sheet and, if the form of a row shows it, the field. Rows without a key belong to nothing. */
const KEYS: Readonly<Record<string, { column: string; field?: string }>> = {
  Obiettivi: { column: 'C', field: 'code' },
  Fasi: { column: 'D', field: 'description' },
  Indicatori: { column: 'D', field: 'description' },
  'Stato di attuazione': { column: 'E', field: 'text' },
  'Centri coinvolti': { column: 'B' },
  Storico: { column: 'B' },
  Centri: { column: 'B', field: 'code' },
  Liste: { column: '' },
  Parametri: { column: '' },
};

/** Somebody who works in the sheets and in the pane, the list of findings open as far as possible. */
export class Person implements Someone {
  readonly list: Locator;
  readonly form: Locator;

  constructor(readonly bench: PaneBench) {
    this.list = bench.pane.getByRole('region', { name: 'Rilievi', exact: true });
    this.form = bench.pane.locator('form[novalidate]');
  }

  async showList(): Promise<void> {
    if ((await this.list.count()) > 0) return;
    await this.bench.button(/^Rilievi/).click();
    await this.list.waitFor();
  }

  async findings(): Promise<string[]> {
    const texts = await this.list.getByRole('listitem').allTextContents();
    return texts.map((text) => text.replace(/\s+/g, ' '));
  }

  /** Goes to a cell or an area and back to the list: the pane follows the selection, so it has left the list. */
  async select(cell: string): Promise<void> {
    const { go } = this.bench;
    const [sheet = '', address = ''] = cell.split('!');
    if (!(await this.isSelected(sheet, address))) {
      await this.showList();
      await go(`'${sheet}'!${address}`);
      await this.seeSelected(cell);
      if (!address.includes(':') && (await this.seeRow(sheet, address)))
        await this.list.waitFor({ state: 'detached' });
    }
    await this.showList();
    await go(address);
  }

  /** Waits until the form of the row is there. @returns false for a row that belongs to nothing */
  async seeRow(sheet: string, address: string): Promise<boolean> {
    const { column = '', field } = KEYS[sheet] ?? {};
    if (column === '') return true;
    const key = `${column}${address.replace(/\D/g, '')}`;
    const text = String((await this.bench.values(sheet, key)).flat()[0] ?? '');
    if (text === '') return false;
    await this.form.waitFor();
    if (field === undefined) return true;
    await this.until(
      ([name, value]) => {
        const said = document.querySelector<HTMLInputElement>(`form[novalidate] [name="${name}"]`)?.value;
        // A paragraph stands among those of its date.
        return name === 'text' ? said?.includes(value) === true : said === value;
      },
      [field, text] as const,
    );
    return true;
  }

  /** Waits until the tab of the sheet and the name box show the cell. */
  async seeSelected(cell: string): Promise<void> {
    const { page } = this.bench;
    const [sheet = '', address = ''] = cell.split('!');
    await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
    await page.waitForFunction(
      (shown) => document.querySelector<HTMLInputElement>('[aria-label="Casella nome"]')?.value === shown,
      address.replace(/:.*/, ''),
    );
  }

  /** The selected cell, e.g. `Fasi!E2`. */
  async selected(): Promise<string> {
    const { page } = this.bench;
    const tab = page.getByRole('tablist', { name: 'Fogli' }).getByRole('tab', { selected: true });
    return `${await tab.textContent()}!${await page.getByLabel('Casella nome').inputValue()}`;
  }

  /** Waits until the list has, or no longer has, a finding of that place which says so. */
  async seeFinding(place: string, says: string, isThere: boolean): Promise<void> {
    const condition = ([link, words, wanted]: readonly [string, string, boolean]): boolean => {
      const list = document.querySelector('section[aria-label="Rilievi"]');
      const items = [...(list?.querySelectorAll('li') ?? [])];
      const plain = (text: string): string => text.replace(/\s+/g, ' ');
      const has = items.some(
        (item) =>
          item.querySelector('button')?.textContent === link &&
          plain(item.textContent ?? '').includes(plain(words)),
      );
      return list !== null && has === wanted;
    };
    await this.until(condition, [place, says, isThere] as const).catch(async () => {
      const found = (await this.findings()).join('\n');
      throw new Error(`${isThere ? 'Missing' : 'Still there'}: ${place}: ${says}\nThe list says:\n${found}`);
    });
  }

  /** Waits until the list is that one. */
  async seeFindings(texts: readonly string[]): Promise<void> {
    const isSame = (wanted: readonly string[]): boolean => {
      const items = [...document.querySelectorAll('section[aria-label="Rilievi"] li')];
      const plain = (text: string): string => text.replace(/\s+/g, ' ');
      const texts = items.map((item) => plain(item.textContent ?? ''));
      return JSON.stringify(texts) === JSON.stringify(wanted.map(plain));
    };
    await this.until(isSame, texts).catch(async () => expect(await this.findings()).toEqual(texts));
  }

  private async isSelected(sheet: string, address: string): Promise<boolean> {
    const { page } = this.bench;
    const tab = page.getByRole('tab', { name: sheet, exact: true, selected: true });
    return (await tab.count()) > 0 && (await page.getByLabel('Casella nome').inputValue()) === address;
  }

  /** Waits for something in the pane's page. */
  async until<A>(condition: (given: A) => boolean, given: A): Promise<void> {
    const element = await this.bench.page.locator('iframe.pane-frame').elementHandle();
    const frame = await element?.contentFrame();
    await frame?.waitForFunction(condition as (given: unknown) => boolean, given);
  }

  /** Types into the fields of the open form. */
  async fill(fields: Fields): Promise<void> {
    await this.form.locator('[name]').first().waitFor();
    for (const [name, text] of Object.entries(fields)) {
      const [list = '', part] = name.split('.');
      const selector = part === undefined ? `[name="${name}"]` : `[name^="${list}."][name$=".${part}"]`;
      const control = this.form.locator(selector).last();
      if ((await control.evaluate((element) => element.tagName)) === 'SELECT')
        await control.selectOption(text);
      else await control.fill(text);
    }
  }

  /** @param answer to the question that saving asks */
  async save(answer?: string): Promise<void> {
    await this.bench.button('Salva').click();
    if (answer !== undefined) await this.bench.button(answer).click();
    await this.form.waitFor({ state: 'detached' });
  }

  /** Goes to a part of the objective: *Fasi*, *Indicatori*, *Stato*, *Dati*. */
  async goToPart(name: string): Promise<void> {
    const { button, pane } = this.bench;
    if ((await this.list.count()) > 0) await button('Obiettivi').click();
    const tab = button(new RegExp(`^${name}\\s?\\d*$`));
    await tab.click();
    // Until then the part before is there, whose rows look the same.
    await tab.and(pane.locator('[aria-current=page]')).waitFor();
  }

  /** Opens the form of a row of a part of the objective. */
  async openRow(part: string, row: number): Promise<void> {
    await this.showList();
    await this.goToPart(part);
    await this.bench.pane
      .locator('button[data-record]')
      .nth(row - 1)
      .click();
  }

  /** Presses buttons of the pane one after the other. */
  async press(...names: (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.bench.button(name).last().click();
  }

  async type(cell: string, text: string): Promise<void> {
    const { page } = this.bench;
    await this.select(cell);
    if (text === '') await page.keyboard.press('Delete');
    else {
      await page.keyboard.type(text);
      await page.getByRole('button', { name: 'Conferma', exact: true }).click();
    }
  }

  async typeDown(area: string, texts: readonly string[]): Promise<void> {
    await this.select(area);
    for (const text of texts) {
      await this.bench.page.keyboard.type(text);
      await this.bench.page.keyboard.press('Enter');
    }
  }

  async changeRow(part: string, row: number, fields: Fields): Promise<void> {
    await this.openRow(part, row);
    await this.changeThere(fields);
  }

  async changeParagraph(number: number, text: string): Promise<void> {
    if ((await this.form.count()) === 0) await this.openRow('Stato', 1);
    const paragraphs = (await this.form.locator('[name="text"]').inputValue()).split('\n\n');
    paragraphs[number - 1] = text;
    await this.changeThere({ text: paragraphs.join('\n\n') });
  }

  async changeData(fields: Fields): Promise<void> {
    await this.showList();
    await this.goToPart('Dati');
    await this.changeThere(fields);
  }

  async changeThere(fields: Fields): Promise<void> {
    await this.fill(fields);
    await this.save();
  }

  async changeList(name: string, entries: readonly string[]): Promise<void> {
    await this.press('Cartella', 'Elenchi', new RegExp(`^${name}`));
    await this.changeThere({ entries: entries.join('\n') });
  }

  async addYear(indicator: number, year: string, value: string): Promise<void> {
    await this.openRow('Indicatori', indicator);
    await this.press('Aggiungi anno');
    await this.changeThere({ 'history.year': year, 'history.value': value });
  }

  async removeYear(indicator: number, number: number): Promise<void> {
    await this.openRow('Indicatori', indicator);
    await this.press(`Togli l’anno ${number}`);
    await this.changeThere({});
  }
}

export const typed =
  (cell: string, text: string): Step<Someone> =>
  (person) =>
    person.type(cell, text);

export const typedDown =
  (area: string, texts: readonly string[]): Step<Someone> =>
  (person) =>
    person.typeDown(area, texts);

export const part =
  (name: string): Step =>
  (person) =>
    person.goToPart(name);

export const opened =
  (name: string, row: number): Step =>
  (person) =>
    person.openRow(name, row);

/** Types into the open form. */
export const entered =
  (fields: Fields): Step =>
  (person) =>
    person.fill(fields);

export const filled =
  (name: string, row: number, fields: Fields): Step<Someone> =>
  (person) =>
    person.changeRow(name, row, fields);

export const rewritten =
  (number: number, text: string): Step<Someone> =>
  (person) =>
    person.changeParagraph(number, text);

export const filledData =
  (fields: Fields): Step<Someone> =>
  (person) =>
    person.changeData(fields);

export const filledThere =
  (fields: Fields): Step<Someone> =>
  (person) =>
    person.changeThere(fields);

export const pressed =
  (...names: (string | RegExp)[]): Step =>
  (person) =>
    person.press(...names);

/** Waits for words in the pane. */
export const seen =
  (text: string): Step =>
  async ({ bench }) => {
    await bench.pane.getByText(text, { exact: false }).first().waitFor();
  };

export const listed =
  (name: string, ...entries: string[]): Step<Someone> =>
  (person) =>
    person.changeList(name, entries);

/** Takes an error from its making to its end: the finding comes, leads to the cell, and goes as the error is mended. */
export async function walk(person: Person, errorCase: ErrorCase): Promise<void> {
  const { bench, list } = person;
  const { make, place, says, cell, shows, fix, restore = [] } = errorCase;
  const finding = list
    .getByRole('listitem')
    .filter({ hasText: says })
    .filter({ has: bench.button(place) })
    .last();

  await person.showList();
  const before = await person.findings();
  expect(await finding.count()).toBe(0);

  for (const step of make) await step(person);
  await person.showList();
  await person.seeFinding(place, says, true);

  const selected = cell ?? (await person.selected());
  await finding.getByRole('button', { name: place, exact: true }).click();
  await person.seeSelected(selected);
  await bench.pane.getByRole('heading', { name: shows, exact: true }).waitFor();
  const [sheet = '', address = ''] = selected.split('!');
  if (cell !== null && shows !== 'Rilievi') await person.seeRow(sheet, address);

  for (const step of fix) await step(person);
  await person.showList();
  await person.seeFinding(place, says, false);

  for (const step of restore) await step(person);
  await person.showList();
  await person.seeFindings(before);
}
