package org.suandian.ingest.web;

import java.util.List;

/** The formats, in order of their names. */
public record DatasetListDto(List<DatasetDto> datasets) {}
