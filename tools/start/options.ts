import { parseArgs } from "node:util";

/** The arguments of `npm start`; a null target is the sample article. */
export type StartRequest = { target: string | null; browser: string | undefined; headless: boolean };

/** The command's usage text. */
export const USAGE = `npm start -- [--headless] [--browser chromium|firefox|PATH] [FILE.html | URL]

Opens a page in a browser with Factbox in it and clicks Factbox's button: the sample article, or the file or the
address that is named. Without a display, or with --headless, it prints the factbox and saves pictures.`;

/** Parses the command's arguments; returns an error message if they are invalid. */
export function readStartRequest(args: string[]): StartRequest | { error: string } | { help: true } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: "string", short: "b" },
        headless: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { help: true };
    const [target = null, ...more] = positionals;
    if (more.length) return { error: "Name one page at a time." };
    return { target, browser: values.browser, headless: values.headless };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** True if there is no display to open a window on. */
export function lacksDisplay(platform: NodeJS.Platform, env: Record<string, string | undefined>): boolean {
  return platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}
