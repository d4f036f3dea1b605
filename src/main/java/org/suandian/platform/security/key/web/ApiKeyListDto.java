package org.suandian.platform.security.key.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest keys first. */
@Schema(name = "ApiKeyList")
record ApiKeyListDto(List<ApiKeyDto> keys) {}
