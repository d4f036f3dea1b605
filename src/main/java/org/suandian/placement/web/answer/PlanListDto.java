package org.suandian.placement.web.answer;

import java.util.List;

/** The newest plans first. */
public record PlanListDto(List<StateDto> plans) {}
