/** What the meters of a site have covered, and how plausible their readings are. */
@NullMarked
package org.suandian.scope2.internal.activity.coverage;

import org.jspecify.annotations.NullMarked;
