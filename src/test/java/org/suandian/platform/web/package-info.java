/** Tests of {@code org.suandian.platform.web}. */
@NullMarked
package org.suandian.platform.web;

import org.jspecify.annotations.NullMarked;
