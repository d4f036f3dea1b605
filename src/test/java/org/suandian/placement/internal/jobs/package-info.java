/** Tests of searches as durable jobs. */
@NullMarked
package org.suandian.placement.internal.jobs;

import org.jspecify.annotations.NullMarked;
