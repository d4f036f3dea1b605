/** Documents that the tests of files begin with. */
@NullMarked
package org.suandian.report.internal;

import org.jspecify.annotations.NullMarked;
