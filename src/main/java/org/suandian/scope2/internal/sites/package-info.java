/** Which sites a report is of: those that the organisation has registered, and regions that its records name as their site. */
@NullMarked
package org.suandian.scope2.internal.sites;

import org.jspecify.annotations.NullMarked;
