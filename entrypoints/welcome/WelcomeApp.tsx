import { useEffect, useState } from "preact/hooks";
import { Welcome } from "../../components/about/Welcome.tsx";
import { openOptions } from "../../utils/browser/pages/extension-pages.ts";
import { getShortcuts, TOOLBAR_COMMAND } from "../../utils/browser/pages/shortcuts.ts";

/** The welcome page with its state. */
export function WelcomeApp() {
  const [keys, setKeys] = useState("");
  useEffect(() => {
    void getShortcuts().then((all) => setKeys(all.find(({ command }) => command === TOOLBAR_COMMAND)?.keys ?? ""));
  }, []);
  return <Welcome keys={keys} isFirefox={import.meta.env.FIREFOX} openOptions={() => void openOptions()} />;
}
