/** The stored catalogue of accelerators, models and profiles. */
@NullMarked
package org.suandian.throughput.internal;

import org.jspecify.annotations.NullMarked;
