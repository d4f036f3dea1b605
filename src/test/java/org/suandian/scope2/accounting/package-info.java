/** Tests of accounting runs as a whole: published and derived cases, with their figures in the test. */
@NullMarked
package org.suandian.scope2.accounting;

import org.jspecify.annotations.NullMarked;
