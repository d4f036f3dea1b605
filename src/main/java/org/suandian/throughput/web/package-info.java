/** Accelerators, models and profiles over HTTP. */
@NullMarked
package org.suandian.throughput.web;

import org.jspecify.annotations.NullMarked;
