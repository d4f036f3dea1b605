/** Activity over HTTP: handed in, listed, and what it has covered. See docs/scope2-activity.md. */
@NullMarked
package org.suandian.scope2.web.activity;

import org.jspecify.annotations.NullMarked;
