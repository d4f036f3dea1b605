/** Tests of records and measurement points. */
@NullMarked
package org.suandian.scope2.activity;

import org.jspecify.annotations.NullMarked;
