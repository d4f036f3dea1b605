/** Tests of the quality criteria. */
@NullMarked
package org.suandian.scope2.accounting.quality;

import org.jspecify.annotations.NullMarked;
