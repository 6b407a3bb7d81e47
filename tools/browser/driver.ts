import type { Engine } from "./find.ts";

/** A preferred colour scheme. */
export type Scheme = "light" | "dark";

/** A viewport in CSS pixels. */
export type Size = { width: number; height: number };

/** A key by its name in UI Events; " " is the space bar. */
export type Key =
  | "Enter"
  | "PageDown"
  | "Tab"
  | "Escape"
  | "Home"
  | "End"
  | "ArrowDown"
  | "ArrowUp"
  | "ArrowLeft"
  | "ArrowRight"
  | " "
  | "/"
  | "?"
  | "1"
  | "2"
  | "C"
  | "c"
  | "f"
  | "j"
  | "k"
  | "r"
  | "u";

/** A document under automation: a tab's page or the toolbar button's popup. */
export type View = {
  /**
   * Runs JavaScript in the document, an expression or a program; a content security policy does not apply to it.
   * Resolves to its awaited value as JSON (undefined becomes null); rejects with its error.
   */
  evaluate: (code: string) => Promise<unknown>;
  /** Polls an expression or its promise until it is true; resolves to false after `ms` milliseconds. */
  waitFor: (expression: string, ms: number) => Promise<boolean>;
  /** Clicks the middle of an element with the mouse, as a user gesture; rejects if there is no such element. */
  click: (selector: string) => Promise<void>;
  /** Presses and releases a key on the focused element. */
  press: (key: Key) => Promise<void>;
  /** Saves a PNG of the viewport or, with `fullPage`, of the whole document. */
  screenshot: (path: string, options?: { fullPage?: boolean }) => Promise<void>;
  /** Closes it; does nothing if it is already closed. */
  close: () => Promise<void>;
};

/** A tab's page. */
export type PageHandle = View & {
  url: () => Promise<string>;
  /** Navigates to an address; rejects if it does not load. */
  go: (url: string) => Promise<void>;
  resize: (size: Size) => Promise<void>;
  /** Turns the mouse wheel over the middle of the viewport; positive CSS pixels scroll down and to the right. */
  wheel: (down: number, right?: number) => Promise<void>;
};

/** The clipboard's content by MIME type ("text/plain", "text/html"). */
export type ClipboardContent = Partial<Record<string, string>>;

/** A request to another machine; `by` is the origin of its initiator ("the address bar" for a tab's own). */
export type OutsideRequest = { url: string; by: string };

/** A running browser with the extension. */
export type Driver = {
  engine: Engine;
  /** Origin of the extension's pages, with a trailing slash. In Chromium, `reset` to another build changes it. */
  readonly extensionOrigin: string;
  /** Opens an address in a new tab; rejects with the browser's error message if it does not load. */
  open: (url: string, size?: Size) => Promise<PageHandle>;
  /** Opens an address in a window of its own, which stays visible whatever else is opened. */
  openWindow: (url: string, size?: Size) => Promise<PageHandle>;
  /** Opens a page of the extension ("options.html") in a tab. */
  openExtensionPage: (path: string, size?: Size) => Promise<PageHandle>;
  /** Waits for a tab whose address contains `part`; resolves to null after `ms` milliseconds. */
  waitForPage: (part: string, ms: number) => Promise<PageHandle | null>;
  /** Clicks the extension's button on the active tab `page`, which grants `activeTab`; resolves to the popup. */
  clickToolbar: (page: PageHandle) => Promise<View>;
  /** Sets the preferred colour scheme of all documents, open now or later. */
  setColourScheme: (scheme: Scheme) => Promise<void>;
  readClipboard: () => Promise<ClipboardContent>;
  /**
   * Closes all pages, deletes all cookies, and resets the extension to its state after installation: no settings, no
   * permissions, no stored data. Chromium installs the extension of a folder instead of the last one. Firefox keeps it
   * and empties its storage; its folder must be the one that it was started with. Clipboard and request log stay. The
   * page that the extension opens after its installation is closed, unless `keepsFirstPage`.
   */
  reset: (extension: string, keepsFirstPage?: boolean) => Promise<void>;
  /**
   * Returns the requests of pages and extensions to other machines, in order, without the browser's own services.
   * The latest requests may be missing until `close` has resolved.
   */
  outsideRequests: () => Promise<OutsideRequest[]>;
  /** Resolves when the browser has closed, by `close` or by its user. */
  closed: Promise<void>;
  close: () => Promise<void>;
};

/** Options for starting a browser. */
export type StartOptions = {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension, with its manifest.json. */
  extension: string;
  headless: boolean;
  /** True to let the browser reach other machines; by default it reaches only 127.0.0.1. */
  online?: boolean;
  /** Firefox grants `permissions.request`. Chromium cannot: it needs a build that has the permission. */
  grantPermissions?: boolean;
  /** Folder in which downloads are saved without a prompt; by default the browser's own. */
  downloads?: string;
};

/** The default size of a page. */
export const USUAL_SIZE: Size = { width: 1280, height: 900 };

/** Maximum time for a popup or a page of the extension to appear, in milliseconds. */
export const APPEARING = 15_000;

/** The page that the extension opens after its installation. */
export const FIRST_PAGE = "welcome.html";
