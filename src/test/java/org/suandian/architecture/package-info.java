/** Tests of the rules that the whole code base keeps: dependencies, shapes, package descriptions. */
@NullMarked
package org.suandian.architecture;

import org.jspecify.annotations.NullMarked;
