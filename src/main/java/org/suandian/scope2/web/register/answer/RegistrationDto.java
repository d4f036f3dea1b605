package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.internal.register.registration.Registration;
import org.suandian.scope2.internal.register.registration.Registration.EntryStatus;
import org.suandian.scope2.ledger.EntryProblem;

/**
 * What came of a request.
 *
 * @param block that was appended; absent where all was known already
 * @param recorded entries that are new, or a new version
 * @param repeated entries that were known, word for word
 * @param warnings what is odd about entries, and was recorded nevertheless
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Registration")
public record RegistrationDto(
        Optional<HeadDto> block, long recorded, long repeated, List<EntryDto> entries, List<WarningDto> warnings) {

    /**
     * What came of an entry.
     *
     * @param organisation absent for what all share
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "RegistrationEntry")
    public record EntryDto(Optional<String> organisation, String id, int version, EntryStatus status) {}

    /**
     * What is odd.
     *
     * @param path which field of which entry
     */
    @Schema(name = "RegistrationWarning")
    public record WarningDto(String code, String path, String message) {

        static WarningDto of(EntryProblem problem) {
            return new WarningDto(problem.code(), problem.path(), problem.message());
        }
    }

    public static RegistrationDto of(Registration registration, List<EntryProblem> warnings) {
        long repeated = registration.entries().stream()
                .filter(entry -> entry.status() == EntryStatus.REPEATED)
                .count();
        return new RegistrationDto(
                registration.block().map(HeadDto::of),
                registration.entries().size() - repeated,
                repeated,
                registration.entries().stream()
                        .map(entry -> new EntryDto(
                                entry.key().organisation(), entry.key().id(), entry.version(), entry.status()))
                        .toList(),
                warnings.stream().map(WarningDto::of).toList());
    }
}
