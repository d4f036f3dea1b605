/** What makes a file from a report's document. */
@NullMarked
package org.suandian.report.render;

import org.jspecify.annotations.NullMarked;
