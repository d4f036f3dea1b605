/**
 * The web interface. It is TypeScript (src/main/resources/web), bundled when the service is built, and talks to the
 * public API alone: no number is computed or kept here.
 */
@NullMarked
package org.suandian.dashboard;

import org.jspecify.annotations.NullMarked;
