/** Tests of uncertainty, base year and flags. */
@NullMarked
package org.suandian.scope2.accounting.review;

import org.jspecify.annotations.NullMarked;
