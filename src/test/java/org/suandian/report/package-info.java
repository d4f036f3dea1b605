/** Reports: the document, its words, and the same figures in every file. */
@NullMarked
package org.suandian.report;

import org.jspecify.annotations.NullMarked;
