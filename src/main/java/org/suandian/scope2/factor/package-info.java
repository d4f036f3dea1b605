/** Emission factors as they were recorded: never overwritten, each with source, year, basis and gases. */
@NullMarked
package org.suandian.scope2.factor;

import org.jspecify.annotations.NullMarked;
