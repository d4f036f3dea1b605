package org.suandian.scope2.web.register;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.register.registration.Draft;
import org.suandian.scope2.internal.register.registration.Registrar;
import org.suandian.scope2.internal.register.registration.Registration;
import org.suandian.scope2.internal.register.registration.RevisionRule;
import org.suandian.scope2.internal.register.table.RegisterTable;
import org.suandian.scope2.internal.register.table.Selection;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.web.register.answer.RegistrationDto;

/** What the resources of the registers have in common. */
@Singleton
class RegisterAnswers {

    static final String CSV = "text/csv";

    /** CSV, for those who ask for it and not for anything. */
    static final String CSV_SECOND = CSV + ";charset=UTF-8;qs=0.5";

    static final ParameterNames NO_PARAMETERS = ParameterNames.of();
    static final ParameterNames OF_ORGANISATION = ParameterNames.of("organisation", "id", "versions", "asOf");
    static final ParameterNames SHARED = ParameterNames.of("id", "versions", "asOf");

    /** Which versions a list has. */
    enum RegisterVersions {
        NEWEST,
        ALL
    }

    private final Registrar registrar;
    private final LedgerHeads heads;

    RegisterAnswers(Registrar registrar, LedgerHeads heads) {
        this.registrar = registrar;
        this.heads = heads;
    }

    /** 201 where something was recorded, else 200. */
    <T> Response record(RegisterTable<T> table, RevisionRule<T> rule, List<Draft<T>> drafts, EntryProblems problems) {
        Registration registration = registrar.register(table, rule, drafts, problems);
        return Response.status(registration.block().isPresent() ? 201 : 200)
                .entity(RegistrationDto.of(registration, problems.listWarnings()))
                .build();
    }

    static QueryParameters query(UriInfo uri, ParameterNames names) {
        return QueryParameters.parse(uri.getRequestUri().getRawQuery(), names);
    }

    /** The head that a list is read as of. */
    LedgerHead head(QueryParameters query) {
        return heads.getHead(query.findInstant("asOf"));
    }

    /** Of an organisation that has to be given. */
    static Selection ofOrganisation(QueryParameters query) {
        return new Selection(Optional.of(query.getText("organisation")), query.findText("id"), allVersions(query));
    }

    static Selection shared(QueryParameters query) {
        return new Selection(Optional.empty(), query.findText("id"), allVersions(query));
    }

    private static boolean allVersions(QueryParameters query) {
        return query.findChoice("versions", RegisterVersions.class).orElse(RegisterVersions.NEWEST)
                == RegisterVersions.ALL;
    }
}
