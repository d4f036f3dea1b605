/** Tests of the demo data sets. */
@NullMarked
package org.suandian.placement.demo;

import org.jspecify.annotations.NullMarked;
