import type { TrialStep } from './step';
import { seenIn } from './step';

/** Share by which a size may come back other than it was set. */
const SIZE_TOLERANCE = 0.02;
const isNear = (seen: number, set: number): boolean => Math.abs(seen - set) <= set * SIZE_TOLERANCE;

/** What a printed scheda is made of. */
export const sheetSteps: readonly TrialStep[] = [
  {
    key: 'merge-rows',
    weight: 'needed',
    expected: ['uno', '', 'due', ''],
    look: ({ sheet }) => {
      const cells = sheet.getRange('M1:N2');
      cells.values = [
        ['uno', ''],
        ['due', ''],
      ];
      cells.merge(true);
      return seenIn(cells, 'values');
    },
  },
  {
    key: 'sizes',
    weight: 'helpful',
    expected: [true, true],
    look: async ({ context, sheet }) => {
      const { format } = sheet.getRange('P40');
      format.columnWidth = 66;
      format.rowHeight = 33;
      format.load('columnWidth,rowHeight');
      await context.sync();
      return [isNear(format.columnWidth, 66), isNear(format.rowHeight, 33)];
    },
  },
  {
    key: 'page-breaks',
    weight: 'needed',
    expected: 2,
    look: async ({ context, sheet }) => {
      sheet.horizontalPageBreaks.add('A30');
      sheet.horizontalPageBreaks.add('A60');
      const breaks = sheet.horizontalPageBreaks.load('items/columnIndex');
      await context.sync();
      return breaks.items.length;
    },
  },
  {
    key: 'page-scale',
    weight: 'needed',
    expected: [95, 'Portrait'],
    look: async ({ context, sheet: { pageLayout } }) => {
      pageLayout.zoom = { scale: 95 };
      pageLayout.orientation = 'Portrait';
      pageLayout.load('zoom,orientation');
      await context.sync();
      return [pageLayout.zoom.scale ?? null, pageLayout.orientation];
    },
  },
  {
    key: 'page-fit',
    weight: 'helpful',
    expected: 1,
    look: async ({ context, sheet: { pageLayout } }) => {
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('zoom');
      await context.sync();
      return pageLayout.zoom.horizontalFitToPages ?? null;
    },
  },
  {
    key: 'page-margins',
    weight: 'helpful',
    expected: true,
    look: async ({ context, sheet: { pageLayout } }) => {
      pageLayout.setPrintMargins('Points', { left: 36, right: 36 });
      pageLayout.load('leftMargin');
      await context.sync();
      return isNear(pageLayout.leftMargin, 36);
    },
  },
  {
    key: 'footer',
    weight: 'helpful',
    expected: 'Ente && Co',
    look: async ({ context, sheet }) => {
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = 'Ente && Co';
      footer.load('leftFooter');
      await context.sync();
      return footer.leftFooter;
    },
  },
  {
    key: 'freeze',
    weight: 'helpful',
    expected: true,
    look: async ({ context, sheet }) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return !frozen.isNullObject;
    },
  },
  {
    key: 'hidden-sheet',
    weight: 'helpful',
    expected: 'Hidden',
    look: async ({ context, sheet }) => {
      sheet.visibility = 'Hidden';
      sheet.load('visibility');
      await context.sync();
      const seen = sheet.visibility;
      sheet.visibility = 'Visible';
      await context.sync();
      return seen;
    },
  },
];
