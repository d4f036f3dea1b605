/**
 * A seeded fuzzer that knows the service by its description alone ({@code docs/openapi.yaml}) and by a few sound bodies. It tells
 * answers that are none: a failure of the service, or what the description does not have.
 */
@NullMarked
package org.suandian.faults.fuzz;

import org.jspecify.annotations.NullMarked;
