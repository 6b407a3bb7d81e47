import { useMemo, useState } from "preact/hooks";
import { Example } from "../../components/about/Example.tsx";
import { ExampleArticle } from "../../components/about/ExampleArticle.tsx";
import { FactboxTabs } from "../../components/facts/FactboxTabs.tsx";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { t } from "../../utils/browser/i18n.ts";
import { putBackAll, showHere } from "../../utils/browser/pages/example-page.ts";
import type { Factbox } from "../../utils/types.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { readExample } from "./read-example.ts";

type State = { name: "waiting" | "reading" | "failed" } | { name: "read"; factbox: Factbox; removed: number };

/** The example page with its state. */
export function ExampleApp() {
  const [state, setState] = useState<State>({ name: "waiting" });
  const [notice, setNotice] = useState("");
  // The article is never rendered again: what the cleaning does to it must stay.
  const page = useMemo(() => <ExampleArticle now={new Date()} />, []);

  async function click(): Promise<void> {
    setState({ name: "reading" });
    const factbox = await readExample().catch(() => null);
    setState(factbox ? { name: "read", factbox, removed: factbox.removals.length } : { name: "failed" });
  }

  const isRead = state.name === "read";
  const actions = isRead
    ? createFactActions(
        state.factbox,
        (quote) => void showHere(quote).then((found) => setNotice(found ? "" : t("jumpMissed"))),
        setNotice,
      )
    : null;
  return (
    <Example
      state={state.name}
      removed={isRead ? state.removed : 0}
      notice={notice}
      click={() => void click()}
      putBack={() => isRead && setState({ ...state, removed: putBackAll()?.removals.length ?? state.removed })}
      page={page}
      facts={
        isRead && (
          <FactActionsProvider value={actions}>
            <FactboxTabs factbox={state.factbox} />
          </FactActionsProvider>
        )
      }
    />
  );
}
