/** The words of reports, in English and Chinese: one file for each language with the same keys and the same placeholders. */
@NullMarked
package org.suandian.report.text;

import org.jspecify.annotations.NullMarked;
