/** Tests of the packed forms. */
@NullMarked
package org.suandian.placement.internal.storage;

import org.jspecify.annotations.NullMarked;
