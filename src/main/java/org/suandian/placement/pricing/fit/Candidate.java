package org.suandian.placement.pricing.fit;

/** A served model in a pool: what serves it, and what its tokens use at the pool's site. */
record Candidate(ServedProfile profile, TokenEnergy energy) {}
