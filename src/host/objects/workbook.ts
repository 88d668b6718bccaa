import { areaOf } from '../model/area';
import { sheetById } from '../model/workbook';
import { ExcelRefusal } from '../model/refusal';
import { ApplicationObject } from './application';
import { HostObject } from '../contract/host-object';
import { WorksheetCollectionObject } from './worksheet-collection';

export class WorkbookObject extends HostObject {
  readonly typeName = 'Workbook';

  get Name(): string {
    return 'Cartella1.xlsx';
  }
  get ReadOnly(): boolean {
    return this.book.readOnly;
  }
  get Application(): HostObject {
    return new ApplicationObject(this.scene);
  }
  get Worksheets(): HostObject {
    return new WorksheetCollectionObject(this.scene);
  }
  get Tables(): HostObject {
    return this.scene.tables(null);
  }
  get Names(): HostObject {
    return this.scene.names(null);
  }

  GetSelectedRange(): HostObject {
    const { model } = this.book;
    return this.scene.range(sheetById(model, model.activeSheet), model.selection);
  }

  GetActiveCell(): HostObject {
    const { model } = this.book;
    const { row, column } = model.selection;
    return this.scene.range(sheetById(model, model.activeSheet), areaOf(row, column));
  }

  /** The object that a client keeps hold of. @throws ExcelRefusal InvalidReference */
  reference(id: string): HostObject {
    const object = this.scene.kept.get(id);
    if (!object)
      throw new ExcelRefusal('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  _RemoveReference(id: unknown): void {
    this.scene.kept.delete(String(id));
  }
}
