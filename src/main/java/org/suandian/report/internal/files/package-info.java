/** The files of completed reports: rendered once, stored for ever, listed in a manifest, and handed out one by one or as a ZIP. */
@NullMarked
package org.suandian.report.internal.files;

import org.jspecify.annotations.NullMarked;
