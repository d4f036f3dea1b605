/**
 * Who asks, for which tenant, and what they may do: modes ({@code mode}), API keys ({@code key}), identities ({@code identity}), the
 * tenant of each database connection ({@code tenancy}), the audit log ({@code audit}).
 *
 * <p>See docs/security.md and docs/adr/0010. Must not know any feature.
 */
@NullMarked
package org.suandian.platform.security;

import org.jspecify.annotations.NullMarked;
