/** The web interface in a real browser, its messages, and how it is served. */
@NullMarked
package org.suandian.dashboard;

import org.jspecify.annotations.NullMarked;
