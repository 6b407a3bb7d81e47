/** Message keys of the sentences that tell a reader about the cleaning as a whole, beside the receipts. */
export const NOTICES = ["noteNever", "noteTooLarge", "noteRolledBack", "noteComesBack", "noteLimited"] as const;

/** One of the notes. */
export type NoticeKey = (typeof NOTICES)[number];
