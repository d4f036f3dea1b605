package org.suandian.ingest.web;

import java.util.List;

/** The newest imports first. */
public record ImportListDto(List<ImportDto> imports) {}
