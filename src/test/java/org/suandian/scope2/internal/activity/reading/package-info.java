/** Tests of reading records from CSV and JSON. */
@NullMarked
package org.suandian.scope2.internal.activity.reading;

import org.jspecify.annotations.NullMarked;
