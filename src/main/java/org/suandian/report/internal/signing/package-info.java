/** Signs manifests with the key of the one who runs the service. */
@NullMarked
package org.suandian.report.internal.signing;

import org.jspecify.annotations.NullMarked;
