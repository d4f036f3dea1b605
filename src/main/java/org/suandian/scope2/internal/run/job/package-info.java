/** The durable job of a run: what it reads, what it pins, and how it ends. */
@NullMarked
package org.suandian.scope2.internal.run.job;

import org.jspecify.annotations.NullMarked;
