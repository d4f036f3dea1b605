/** Fills the log from requests, and shows it over HTTP. */
@NullMarked
package org.suandian.platform.security.audit.web;

import org.jspecify.annotations.NullMarked;
