import { clipboardTable } from '../../../src/domain/paste/clipboard-table';
import { headingMatch } from '../../../src/domain/paste/paste-headings';
import { parseExchange } from '../../../src/domain/exchange/exchange';
import { codeKey, sameCode } from '../../../src/domain/values/codes';
import { parseDate } from '../../../src/domain/values/dates';
import {
  codeType,
  linesType,
  referenceType,
  requiredTextType,
  textType,
  wholeType,
} from '../../../src/domain/values/field-types';
import { plainCode } from '../../../src/domain/values/invisible';
import { parseNumber } from '../../../src/domain/values/numbers';
import { yesOrNo } from '../../../src/domain/values/yes-no';
import { italian } from '../../../src/i18n/dictionary';
import { createTranslator } from '../../../src/i18n/translate';
import { issueText } from '../../../src/i18n/issue-text';
import { idCounter } from '../records-for-tests';

const read = (value: unknown) => ({ ok: true, value });

test.each(['\u200b', '\u00ad', '\u200e', '\u202c', '\u2060', '\ufeff', '\u2066'])(
  'codes, numbers, dates and words mean the same with %j in them',
  (mark) => {
    expect(codeType.read(`A${mark}1`)).toEqual(read('A1'));
    expect(referenceType.read(`${mark}A1 `)).toEqual(read('A1'));
    expect(codeKey(`a${mark}1`)).toBe(codeKey('A1'));
    expect(sameCode(`A${mark}1`, 'A1')).toBe(true);
    expect(parseNumber(`4${mark}0,5`)).toEqual(read(40.5));
    expect(wholeType(1900, 2100).read(`2018${mark}`)).toEqual(read(2018));
    expect(parseDate(`31/12/2018${mark}`)).toEqual(read('2018-12-31'));
    expect(yesOrNo(`s\u00ec${mark}`)).toBe(true);
    expect(linesType.read(`EFFI${mark}CACIA`)).toEqual(read(['EFFICACIA']));
    expect(headingMatch(`Pe${mark}so`, 'Peso')).toBe('exact');
    expect(requiredTextType.read(mark)).toMatchObject({ ok: false });
  },
);

test('a space that does not break is a space in a code', () => {
  expect(plainCode('\u00a0A\u00a01')).toBe('A 1');
});

test('a free text loses what means nothing, and keeps what joins signs or turns them', () => {
  expect(textType.read('comu\u00adni\u200bcazione')).toEqual(read('comunicazione'));
  const family = '\u{1f468}\u200d\u{1f469} \u200f\u0634';
  expect(textType.read(family)).toEqual(read(family));
  expect(clipboardTable('Ge\u00adstione\t1\u200b0')).toEqual([['Gestione', '10']]);
});

test('what a sentence quotes does not look like what is right', () => {
  const issue = { code: 'not-a-date', params: { text: '31/12\u200e' } } as const;
  expect(issueText(createTranslator(italian), issue)).toContain('\u00ab31/12[U+200E]\u00bb');
});

test('codes and texts of an exchange file are taken clean, and two that differ by nothing to be seen are one', () => {
  const file = (...codes: string[]): string =>
    JSON.stringify({
      schemaVersion: 1,
      entity: 'Comune di Prova',
      year: 2022,
      view: { code: 'DUP_2022', title: 'DUP 2022' },
      level: 'OBIETTIVO DI PEG',
      referenceDate: '2022-12-31',
      centres: [{ code: 'S\u00ad1', shortName: 'S', name: 'SET\u00adTORE', manager: '' }],
      planning: [],
      objectives: codes.map((code) => ({
        code,
        description: 'Pro\u200bva',
        centre: 'S1',
        manager: '',
        status: [],
        phases: [],
        indicators: [],
      })),
    });
  const one = parseExchange(file('A\u200b1'), idCounter());
  expect(one).toMatchObject({
    ok: true,
    peg: {
      centres: [{ code: 'S1', name: 'SETTORE' }],
      objectives: [{ code: 'A1', description: 'Prova', centre: 'S1' }],
    },
  });
  expect(parseExchange(file('A\u200b1', 'A1'), idCounter())).toMatchObject({
    ok: false,
    issues: [{ code: 'duplicate-code' }],
  });
});
