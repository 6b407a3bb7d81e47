import { useLoaded } from "../hooks/use-loaded.ts";
import type { PopupView } from "./popup-view.ts";

type Props = {
  view: Extract<PopupView, "shortcuts" | "about">;
  hasLetterKeys: boolean;
  chooseLetterKeys: (chosen: boolean) => void;
  version: string;
  close: () => void;
};

/** Shows the keys, or what Factbox is. Few readers ask for it, so it is loaded then. */
export function Help({ view, hasLetterKeys, chooseLetterKeys, version, close }: Props) {
  const Shortcuts = useLoaded(() => import("./Shortcuts.tsx"))?.Shortcuts;
  const About = useLoaded(() => import("./About.tsx"))?.About;
  if (!Shortcuts || !About) return null;
  if (view === "about") return <About version={version} close={close} />;
  return <Shortcuts hasLetterKeys={hasLetterKeys} chooseLetterKeys={chooseLetterKeys} close={close} />;
}
