/** How the web interface's pages and their parts are served: paths, headers, caching. */
@NullMarked
package org.suandian.dashboard.web;

import org.jspecify.annotations.NullMarked;
