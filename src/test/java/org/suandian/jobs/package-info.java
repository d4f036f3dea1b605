/** Tests of queues: limits, and fair turns. */
@NullMarked
package org.suandian.jobs;

import org.jspecify.annotations.NullMarked;
