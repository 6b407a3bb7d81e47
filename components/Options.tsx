import type { Format, FormatId } from "../utils/summary/format.ts";
import type { Say } from "../utils/summary/say.ts";

type Props = {
  sites: { pattern: string; name: string }[];
  formats: readonly Format[];
  format: FormatId;
  notice: string;
  revoke: (pattern: string) => void;
  choose: (id: FormatId) => void;
  say: Say;
};

/** The options page: sites that are always cleaned, the format for copying, and the privacy promise. */
export function Options({ sites, formats, format, notice, revoke, choose, say }: Props) {
  return (
    <main class="page">
      <h1>{say("optionsTitle")}</h1>
      <section aria-labelledby="sites">
        <h2 id="sites">{say("optionsSites")}</h2>
        <p class="hint">{sites.length ? say("optionsSitesHint") : say("optionsSitesNone")}</p>
        <ul class="sites">
          {sites.map(({ pattern, name }) => (
            <li key={pattern}>
              <span>{name}</span>
              <button type="button" class="plain" onClick={() => revoke(pattern)}>
                {say("optionsRevoke", name)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="format">
        <h2 id="format">{say("optionsFormat")}</h2>
        <div class="choices" role="radiogroup" aria-labelledby="format">
          {formats.map(({ id, nameKey }) => (
            <label key={id}>
              <input type="radio" name="format" value={id} checked={id === format} onChange={() => choose(id)} />
              {say(nameKey)}
            </label>
          ))}
        </div>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{say("optionsPrivacy")}</h2>
        <p>{say("optionsPrivacyText")}</p>
      </section>
      <p role="status" aria-live="polite">
        {notice}
      </p>
    </main>
  );
}
