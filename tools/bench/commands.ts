import { parseArgs } from "node:util";
import { errorMessage } from "../../utils/shared/values.ts";

/** Arguments of a command; what it does not use, it ignores. */
export type CommandArguments = {
  /** Files or other words. */
  positionals: readonly string[];
  /** Take one page in so many. */
  every: number;
  /** Repeat each measurement so many times. */
  rounds: number;
  /** Print so many pages with findings. */
  list: number;
  /** Write a picture of what was measured to this file, or to none for "". */
  picture: string;
};

/** A command and the arguments it takes; resolves to an exit status. */
export type Command = { usage: string; run: (args: CommandArguments) => Promise<number> };

/** Runs the command that the first argument of this process names, and sets the exit status; 2 for a wrong call. */
export async function runCommand(script: string, commands: Readonly<Record<string, Command>>): Promise<void> {
  const call = parseCall(commands);
  if ("error" in call) {
    const usages = Object.entries(commands).map(([name, { usage }]) => `  npm run ${script} -- ${name} ${usage}`);
    console.error([call.error, "usage:", ...usages].join("\n"));
    process.exitCode = 2;
  } else process.exitCode = await call.command.run(call.args);
}

function parseCall(
  commands: Readonly<Record<string, Command>>,
): { command: Command; args: CommandArguments } | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        every: { type: "string", default: "1" },
        rounds: { type: "string", default: "5" },
        list: { type: "string", default: "0" },
        picture: { type: "string", default: "" },
      },
    });
    const [name = "", ...rest] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) return { error: name ? `unknown command: ${name}` : "no command given" };
    const { picture, ...numbers } = values;
    for (const [option, value] of Object.entries(numbers))
      if (!/^\d+$/.test(value)) return { error: `--${option} needs a whole number` };
    const { every, rounds, list } = numbers;
    return {
      command,
      args: { positionals: rest, every: Number(every), rounds: Number(rounds), list: Number(list), picture },
    };
  } catch (error) {
    return { error: errorMessage(error) }; // an option that no command has
  }
}
