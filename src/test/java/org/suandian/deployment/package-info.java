/**
 * What operators run: that the manifests, the compose file, the list of components and the rules of monitoring are what
 * they should be. Uses no part of the service.
 */
@NullMarked
package org.suandian.deployment;

import org.jspecify.annotations.NullMarked;
