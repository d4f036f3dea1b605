package org.suandian.report.web.run;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.run.Verification;

/**
 * What verifying found.
 *
 * @param sound whether everything is as it was recorded
 * @param checked entries, blocks, records or files that were looked at
 * @param notes what to know of it besides
 */
@Schema(name = "Verification")
public record VerificationDto(boolean sound, long checked, List<FindingDto> findings, List<String> notes) {

    /** Something that is not as it was recorded. */
    @Schema(name = "VerificationFinding")
    public record FindingDto(String code, String where, String message) {}

    static VerificationDto of(Verification verification) {
        return new VerificationDto(
                verification.isSound(),
                verification.checked(),
                verification.findings().stream()
                        .map(each -> new FindingDto(each.code(), each.where(), each.message()))
                        .toList(),
                verification.notes());
    }
}
