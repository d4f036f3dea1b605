/** What is answered of a plan as a whole: its state, figures, baselines and what it leaves out. */
@NullMarked
package org.suandian.placement.web.answer;

import org.jspecify.annotations.NullMarked;
