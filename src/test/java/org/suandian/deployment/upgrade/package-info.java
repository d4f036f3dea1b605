/** What a newer release makes of the database that an older one left: knows its tables, and asks the service over HTTP. */
@NullMarked
package org.suandian.deployment.upgrade;

import org.jspecify.annotations.NullMarked;
