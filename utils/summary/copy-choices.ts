/** The reader's choices about what a copy holds. JSON-LD is for programs and always whole. */
export type CopyChoices = {
  /** True for all facts; false for those that the first view shows, in fewer words than the article. */
  all: boolean;
  /** True if the headline, its address, the byline and the days come first. */
  heading: boolean;
  /** True if facts are linked to their sentences. Plain text has no such links. */
  links: boolean;
};

/** What a copy holds until the reader chooses something else. */
export const DEFAULT_COPY_CHOICES: CopyChoices = { all: false, heading: true, links: true };
