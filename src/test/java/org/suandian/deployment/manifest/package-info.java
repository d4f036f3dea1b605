/** Kubernetes objects as kustomize builds them, and what is wrong with one. */
@NullMarked
package org.suandian.deployment.manifest;

import org.jspecify.annotations.NullMarked;
