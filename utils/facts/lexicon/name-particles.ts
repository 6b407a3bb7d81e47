import nameParticles from "./name-particles.json" with { type: "json" };

/** Particles inside names ("de", "van", "bin"), in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(nameParticles.particles);

/** Particles and connecting words that may stand inside a name ("of", "&"), in lower case. */
export const INNER_NAME_WORDS: ReadonlySet<string> = new Set([...nameParticles.particles, ...nameParticles.connectors]);
