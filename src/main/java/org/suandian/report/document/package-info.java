/** The parts of a report's document: rounded for show, language-neutral, each quantity named with its unit. */
@NullMarked
package org.suandian.report.document;

import org.jspecify.annotations.NullMarked;
