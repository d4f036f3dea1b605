package org.suandian.placement.web.answer;

import java.util.UUID;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.Submission;

/** What came of handing in a problem; the status is that of the moment. */
public record SubmissionDto(UUID id, PlanStatus status, ValidationDto validation) {

    public static SubmissionDto of(Submission submission) {
        return new SubmissionDto(submission.id(), PlanStatus.SOLVING_SCHEDULED, ValidationDto.of(submission.issues()));
    }
}
