import type { Host } from '../../src/host/host';
import { emptyWorkbook } from '../../src/host/model/workbook';
import type { Session } from './session/session';

export interface Files {
  create: () => Promise<void>;
  /** Whether it could be opened. */
  open: (file: File) => Promise<boolean>;
  /** Hands the workbook to the browser's downloads. */
  save: () => Promise<void>;
  /** The workbook as .xlsx. */
  bytes: () => Promise<Uint8Array>;
  openBytes: (bytes: Uint8Array, name: string) => Promise<boolean>;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function createFiles(session: Session, host: Host): Files {
  const openBytes = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    try {
      await host.open(bytes);
      session.rename(name);
      session.notify(null);
      return true;
    } catch (error) {
      session.notify(`«${name}» non si apre: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };

  const bytes = (): Promise<Uint8Array> => host.save();

  return {
    create: async () => {
      await host.open(emptyWorkbook());
      session.rename('Cartel1.xlsx');
      session.notify(null);
    },
    open: async (file) => openBytes(new Uint8Array(await file.arrayBuffer()), file.name),
    openBytes,
    bytes,
    save: async () => {
      const url = URL.createObjectURL(new Blob([(await bytes()) as BlobPart], { type: TYPE }));
      const link = document.createElement('a');
      link.href = url;
      link.download = session.state().fileName.replace(/(\.xlsx)?$/i, '.xlsx');
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
  };
}
