import { officeCode } from '../excel/failure';
import { seenIn, type TrialStep } from './step';

const EVENT_MS = 5_000;
const BIG_ROWS = 400;
const BIG_TEXT = 1_000;
const SMALL_TRIPS = 5;

/** How the host answers, and what it says of itself. */
export const hostSteps: readonly TrialStep[] = [
  {
    key: 'change-event',
    weight: 'helpful',
    expected: true,
    look: async ({ context, sheet }) => {
      let tell = (): void => undefined;
      const told = new Promise<boolean>((resolve) => {
        tell = () => resolve(true);
      });
      const handler = sheet.onChanged.add(() => {
        tell();
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('R1').values = [[1]];
      await context.sync();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), EVENT_MS);
      });
      const seen = await Promise.race([told, late]);
      clearTimeout(timer);
      handler.remove();
      await context.sync();
      return seen;
    },
  },
  {
    key: 'go-there-and-back',
    weight: 'helpful',
    expected: true,
    look: async ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getActiveWorksheet().load('id');
      sheet.load('id');
      await context.sync();
      sheet.activate();
      const there = worksheets.getActiveWorksheet().load('id');
      await context.sync();
      worksheets.getItem(before.id).activate();
      await context.sync();
      return there.id === sheet.id;
    },
  },
  {
    key: 'big-request',
    weight: 'needed',
    expected: BIG_ROWS * BIG_TEXT,
    look: async ({ sheet }) => {
      const cells = sheet.getRange('T1').getResizedRange(BIG_ROWS - 1, 0);
      cells.values = Array.from({ length: BIG_ROWS }, () => ['x'.repeat(BIG_TEXT)]);
      const texts = await seenIn(cells, 'values');
      cells.clear();
      return texts.reduce<number>((sum, text) => sum + String(text).length, 0);
    },
  },
  {
    key: 'failed-request',
    weight: 'told',
    expected: null,
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('R3');
      cell.values = [['prima']];
      sheet.getRange('NoSuchPlace!A1').values = [['poi']];
      const code = await context.sync().then(
        () => null,
        (error: unknown) => officeCode(error),
      );
      const [left] = await seenIn(sheet.getRange('R3'), 'values');
      return { code, first: left === 'prima' ? 'kept' : 'undone' };
    },
  },
  {
    key: 'list-separator',
    weight: 'told',
    expected: null,
    look: async ({ context, sheet }) => {
      const takes = async (addresses: string): Promise<boolean> => {
        sheet.getRanges(addresses).load('areaCount');
        return context.sync().then(
          () => true,
          () => false,
        );
      };
      return { comma: await takes('R5,R7'), semicolon: await takes('R5;R7') };
    },
  },
  {
    key: 'separators',
    weight: 'told',
    expected: null,
    look: async ({ context }) => {
      const application = context.application.load('decimalSeparator,thousandsSeparator');
      await context.sync();
      return { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
    },
  },
  {
    key: 'round-trip-ms',
    weight: 'told',
    expected: null,
    look: async ({ context, sheet }) => {
      const started = Date.now();
      for (let trip = 0; trip < SMALL_TRIPS; trip += 1) await seenIn(sheet.getRange('R1'), 'values');
      await context.sync();
      return Math.round((Date.now() - started) / SMALL_TRIPS);
    },
  },
];
