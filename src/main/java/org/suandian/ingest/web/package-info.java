/** Imports over HTTP. */
@NullMarked
package org.suandian.ingest.web;

import org.jspecify.annotations.NullMarked;
