/** What is answered of a plan in detail: assignments, explanations, the bound and binding hours. */
@NullMarked
package org.suandian.placement.web.detail;

import org.jspecify.annotations.NullMarked;
