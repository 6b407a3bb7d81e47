/** Message keys of the sentences that tell the reader about the cleaning as a whole, apart from the receipts. */
export const NOTICES = ["noteNever", "noteTooLarge", "noteRolledBack", "noteComesBack", "noteLimited"] as const;

/** One of the notices. */
export type NoticeKey = (typeof NOTICES)[number];
