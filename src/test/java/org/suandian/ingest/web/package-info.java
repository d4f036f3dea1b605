/** Tests of imports and reference data over HTTP. */
@NullMarked
package org.suandian.ingest.web;

import org.jspecify.annotations.NullMarked;
