/** Tests of which sites a report has. */
@NullMarked
package org.suandian.scope2.internal.sites;

import org.jspecify.annotations.NullMarked;
