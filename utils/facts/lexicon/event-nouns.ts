/** Pattern source of nouns of events that are announced before they take place; no capturing group. */
export const SCHEDULED_EVENTS =
  "(?:ballot|ceremony|concert|conference|deadline|debate|derby|election|final|game|hearing|launch|march|match|meeting|opening|parade|protest|race|rally|referendum|runoff|session|start|summit|talk|trial|vote)s?";

/** Pattern source of nouns of events that are over when somebody names their day; no capturing group. */
export const PAST_EVENTS =
  "(?:ambush|announcement|assault|atrocit(?:y|ie)|attack|blast|bombing|clash|collapse|coup|crash|death|defeat|disaster|earthquake|explosion|fire|flood|killing|massacre|murder|quake|raid|riot|robbery|ruling|shooting|stabbing|storm|unrest|uprising|verdict|victory|win)(?:e?s)?";
