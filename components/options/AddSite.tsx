import { useState } from "preact/hooks";
import { useTranslate } from "../hooks/use-translate.ts";

/** What is to happen on the pages of a site that is added. */
export type AddedMode = "always" | "never";

/** Adds the site of an address. Returns in words what is wrong with the address, or null. */
export type AddSiteAction = (address: string, mode: AddedMode) => string | null;

/** Adds a site by its address to those that are always or never cleaned. */
export function AddSite({ add }: { add: AddSiteAction }) {
  const { t } = useTranslate();
  const [address, setAddress] = useState("");
  const [fault, setFault] = useState<string | null>(null);

  function addAs(mode: AddedMode): void {
    // Nothing comes before the request for access: Firefox forgets the click at the first `await`.
    const wrong = add(address, mode);
    setFault(wrong);
    if (wrong === null) setAddress("");
  }

  return (
    <section aria-labelledby="add-site">
      <h3 id="add-site">{t("optionsAddSite")}</h3>
      <div class="add-site">
        <label>
          <span>{t("optionsAddress")}</span>
          <input
            type="text"
            id="site-address"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? "site-hint" : "site-fault site-hint"}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="plain" id="add-always" onClick={() => addAs("always")}>
          {t("optionsAddAlways")}
        </button>
        <button type="button" class="plain" id="add-never" onClick={() => addAs("never")}>
          {t("optionsAddNever")}
        </button>
      </div>
      <p class="fault" id="site-fault" role="alert">
        {fault}
      </p>
      <p class="hint" id="site-hint">
        {t("optionsAddressHint", t("optionsAddAlways"))}
      </p>
    </section>
  );
}
