/** Bodies of requests as entries with fields, whether they are JSON or CSV: read one by one, with each problem in its place. */
@NullMarked
package org.suandian.scope2.web.register.body;

import org.jspecify.annotations.NullMarked;
