/** Tests of activity over HTTP. */
@NullMarked
package org.suandian.scope2.web.activity;

import org.jspecify.annotations.NullMarked;
