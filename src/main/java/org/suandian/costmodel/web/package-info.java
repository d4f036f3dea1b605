/** The HTTP face of the cost model: strict parameters in, JSON or CSV with units in every name out. */
@NullMarked
package org.suandian.costmodel.web;

import org.jspecify.annotations.NullMarked;
