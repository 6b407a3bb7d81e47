import type { Engine } from "./find.ts";

/** The reader's preferred colours. */
export type Scheme = "light" | "dark";

/** A viewport in CSS pixels. */
export type Size = { width: number; height: number };

/** A document that can be looked at and used: a tab's page or the toolbar button's popup. */
export type View = {
  /**
   * Runs JavaScript in the document, an expression or a whole program, which no content security policy binds. Resolves
   * to its value, awaited, as JSON carries it (undefined as null); rejects with its error.
   */
  evaluate: (code: string) => Promise<unknown>;
  /** Asks until an expression, or what it promises, is true; false if that takes longer than `ms` milliseconds. */
  waitFor: (expression: string, ms: number) => Promise<boolean>;
  /** Clicks the middle of an element as a mouse does, so that the browser counts it as the user's; rejects where it is not there. */
  click: (selector: string) => Promise<void>;
  /** Saves a PNG: of what is seen or, with `fullPage`, of the whole document. */
  screenshot: (path: string, options?: { fullPage?: boolean }) => Promise<void>;
  /** Closes it; closing twice, or what closed by itself, is no fault. */
  close: () => Promise<void>;
};

/** A key that can be pressed, by its name in UI Events (the space bar's is a blank). */
export type Key = "Enter" | "PageDown" | " ";

/** A tab's page. */
export type PageHandle = View & {
  url: () => Promise<string>;
  /** Goes to another address, as if it were typed; rejects where that does not load. */
  go: (url: string) => Promise<void>;
  resize: (size: Size) => Promise<void>;
  /** Turns the mouse's wheel over the middle of the viewport by so many CSS pixels, downwards where positive. */
  wheel: (pixels: number) => Promise<void>;
  /** Presses and releases a key, wherever the page has its focus. */
  press: (key: Key) => Promise<void>;
};

/** What is on the clipboard, by MIME type ("text/plain", "text/html"). */
export type ClipboardContent = Partial<Record<string, string>>;

/** A request to something else than this machine: its address, and the origin it came from ("the address bar" for a tab's own). */
export type OutsideRequest = { url: string; by: string };

/** A running browser with the extension in it. */
export type Driver = {
  engine: Engine;
  /** Origin of the extension's own pages, with a slash at its end; in Chromium another one after `reset` to another build. */
  readonly extensionOrigin: string;
  /** Opens an address in a new tab; rejects, with the browser's words, where it does not load. */
  open: (url: string, size?: Size) => Promise<PageHandle>;
  /** The same in a window of its own, which stays in view whatever else is opened. */
  openWindow: (url: string, size?: Size) => Promise<PageHandle>;
  /** Opens one of the extension's own pages ("options.html") in a tab. */
  openExtensionPage: (path: string, size?: Size) => Promise<PageHandle>;
  /** The tab whose address contains `part`, opened by whomever, or null where none is there within `ms` milliseconds. */
  waitForPage: (part: string, ms: number) => Promise<PageHandle | null>;
  /** Clicks the extension's toolbar button while `page` is the active tab, which grants `activeTab`; resolves to the popup. */
  clickToolbar: (page: PageHandle) => Promise<View>;
  /** Sets the colours that every document open now or later is told; until then it is the browser's own choice. */
  setColourScheme: (scheme: Scheme) => Promise<void>;
  readClipboard: () => Promise<ClipboardContent>;
  /**
   * Closes all pages, deletes all cookies, and makes the extension as it is after its installation: without settings,
   * permissions and memory. Chromium installs the extension of a folder in place of the last; Firefox, whose folder must
   * be the one it was started with, keeps it and empties its storage. The clipboard and the log of requests stay.
   */
  reset: (extension: string) => Promise<void>;
  /**
   * Requests of pages and extensions that left 127.0.0.1, in order; the browser's own upkeep is not among them. What
   * was asked in the last moments may be missing until `close` has ended.
   */
  outsideRequests: () => Promise<OutsideRequest[]>;
  /** Resolves when the browser is gone, by `close` or by the user's hand. */
  closed: Promise<void>;
  close: () => Promise<void>;
};

/** How to start a browser. */
export type StartOptions = {
  /** The browser's program. */
  program: string;
  /** The folder of the built extension, with its manifest.json. */
  extension: string;
  headless: boolean;
  /** Lets the browser reach other machines; otherwise it reaches 127.0.0.1 alone. */
  online?: boolean;
  /** Firefox answers yes to `permissions.request`. Chromium cannot: there, a build that holds the permission is needed. */
  grantPermissions?: boolean;
  /** The folder that downloads are saved in, without a question; otherwise the browser's own choice. */
  downloads?: string;
};

/** The size of a page where none is asked for. */
export const USUAL_SIZE: Size = { width: 1280, height: 900 };

/** How long a popup or a page of the extension may take to appear, in ms. */
export const APPEARING = 15_000;
