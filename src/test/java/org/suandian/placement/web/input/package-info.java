/** Tests of reading a placement problem and of finding what is wrong with it. */
@NullMarked
package org.suandian.placement.web.input;

import org.jspecify.annotations.NullMarked;
