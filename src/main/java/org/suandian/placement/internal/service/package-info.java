/**
 * The service of placement: joins problems, pricing, jobs and what is stored.
 *
 * <p>May use all of placement but {@code web}.
 */
@NullMarked
package org.suandian.placement.internal.service;

import org.jspecify.annotations.NullMarked;
