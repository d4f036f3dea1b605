/** Tests of rows and their canonical bytes. */
@NullMarked
package org.suandian.scope2.internal.activity.store;

import org.jspecify.annotations.NullMarked;
