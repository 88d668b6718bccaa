import type { SheetModel } from '../model/model';
import { ExcelRefusal } from '../model/refusal';
import { missing } from '../contract/arguments';
import { notImplemented } from '../contract/refusals';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';

/** Protection with Excel's default options and without a password. */
export class WorksheetProtectionObject extends HostObject {
  readonly typeName = 'WorksheetProtection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
  ) {
    super(scene);
  }

  get Protected(): boolean {
    return this.sheet.protected;
  }

  Protect(options: unknown, password: unknown): void {
    if (!missing(options)) throw notImplemented('WorksheetProtection.protect options');
    if (!missing(password)) throw notImplemented('WorksheetProtection.protect password');
    if (this.sheet.protected)
      throw new ExcelRefusal('InvalidOperation', 'The worksheet is already protected.');
    this.sheet.protected = true;
  }

  Unprotect(password: unknown): void {
    if (!missing(password)) throw notImplemented('WorksheetProtection.unprotect password');
    this.sheet.protected = false;
  }
}
