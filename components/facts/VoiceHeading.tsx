import type { SpeakerQuotes } from "../../utils/summary/speakers.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { UiText } from "./UiText.tsx";

type Props = {
  voice: SpeakerQuotes;
  /** The level of the heading: 3 below another one. */
  level?: 2 | 3;
};

/** Names who says something, with their role in the story or the kind of source. */
export function VoiceHeading({ voice: { key, name, role, note }, level = 2 }: Props) {
  const { article } = useFactView().factbox;
  const Heading = level === 2 ? "h2" : "h3";
  const words = { lang: article.language ?? undefined, dir: article.direction };
  return (
    <Heading class="voice-heading">
      {key ? (
        <span class="name" {...words}>
          {name}
        </span>
      ) : (
        <UiText class="name name-unknown">{name}</UiText>
      )}
      {role && (
        <span class="role" {...words}>
          {" "}
          {role}
        </span>
      )}
      {note && <UiText class="role"> {note}</UiText>}
    </Heading>
  );
}
