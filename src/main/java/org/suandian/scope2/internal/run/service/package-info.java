/** Runs as their owners see them: handed in, read, verified. */
@NullMarked
package org.suandian.scope2.internal.run.service;

import org.jspecify.annotations.NullMarked;
