package org.suandian.placement;

import java.util.UUID;
import org.suandian.placement.problem.draft.IssueReport;

/**
 * What came of handing in a problem without errors.
 *
 * @param id of the plan or the front that was made
 * @param issues what its reader must know of the problem
 */
public record Submission(UUID id, IssueReport issues) {}
