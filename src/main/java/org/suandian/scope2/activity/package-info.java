/** What was used: metered energy, accelerator-hours or tokens, at a site, in an interval. */
@NullMarked
package org.suandian.scope2.activity;

import org.jspecify.annotations.NullMarked;
