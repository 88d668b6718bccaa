import type { Book } from '../model/book';
import { inBand, shiftArea, shiftAreas, shiftOf } from '../model/shift-geometry';
import type { Scene } from '../contract/host-object';
import { NamedItemCollectionObject, NamedItemObject } from './names';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { TableObject } from './table';
import { TableCollectionObject } from './table-collection';
import { TableScopedCollectionObject } from './table-scoped-collection';
import { WorksheetObject } from './worksheet';

/** The one place that knows every class of object, so that the classes need not know each other. */
export function createScene(book: Book): Scene {
  const scene: Scene = {
    book,
    kept: new Map(),
    worksheet: (sheet) => new WorksheetObject(scene, sheet),
    range: (sheet, area) => new RangeObject(scene, sheet, area),
    ranges: (sheet, areas) => new RangeAreasObject(scene, sheet, areas),
    tables: (sheet) => new TableCollectionObject(scene, sheet),
    table: (sheet, table) => new TableObject(scene, sheet, table),
    tablesIn: (sheet, area, fully) => new TableScopedCollectionObject(scene, sheet, area, fully),
    names: (scope) => new NamedItemCollectionObject(scene, scope),
    name: (model) => new NamedItemObject(scene, model),
    moveKept(sheet, area, axis, insert) {
      const shift = shiftOf(area, axis, insert);
      for (const object of scene.kept.values()) {
        if (object instanceof RangeObject && object.sheet === sheet && inBand(shift, object.area)) {
          object.area = shiftArea(shift, object.area) ?? object.area;
        }
        if (object instanceof RangeAreasObject && object.sheet === sheet) {
          object.areas = shiftAreas(shift, object.areas);
        }
      }
    },
  };
  return scene;
}
