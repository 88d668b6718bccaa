/** Where a command writes, line by line. */
export interface Terminal {
  /** The result. */
  print: (line: string) => void;
  /** All else that is said on the way. */
  say: (line: string) => void;
}

/** A command of the project. @returns its exit code; it does not throw */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** Runs a command as this process. */
export async function runAsProcess(command: Command): Promise<void> {
  const terminal: Terminal = {
    print: (line) => console.log(line),
    say: (line) => console.error(line),
  };
  process.exitCode = await command(process.argv.slice(2), terminal);
}
