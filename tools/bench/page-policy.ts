/** Allows inline styles and data URLs only, so that no load waits for a network. */
export const OWN_PARTS_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A refresh, which would leave the page before it is measured. */
export const META_REFRESH = /<meta[^>]{0,200}http-equiv=["']?refresh[^>]*>/gi;
