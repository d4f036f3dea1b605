package org.suandian.report.internal.csv;

import org.suandian.report.ReportDocument;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.document.Changes.BaseYearSection;
import org.suandian.report.document.DataQuality.FindingRow;
import org.suandian.report.document.FactorRow;
import org.suandian.report.document.MemoRow;
import org.suandian.scope2.accounting.result.Flag;

/** The lines that add to no total: factors, memos, the base year, flags, findings, and what the report can be checked with. */
final class NoteLines {

    private NoteLines() {}

    static void write(CsvTable table, ReportDocument document) {
        document.factors().forEach(row -> factor(table, row));
        document.memos().forEach(row -> memo(table, row));
        document.changes().baseYear().ifPresent(section -> baseYear(table, section));
        document.changes()
                .supersedes()
                .ifPresent(id -> table.row()
                        .code("line", "SUPERSEDES")
                        .code("reference", id)
                        .write());
        document.quality().flags().forEach(flag -> flag(table, flag));
        document.quality().findings().forEach(row -> finding(table, row));
        audit(table, document.audit());
    }

    private static void factor(CsvTable table, FactorRow row) {
        table.row()
                .code("line", "FACTOR")
                .text("reference", row.key())
                .code("status", row.use())
                .number("rate_gco2e_per_kwh", row.rateGco2ePerKwh())
                .text("note", row.source())
                .write();
    }

    private static void memo(CsvTable table, MemoRow row) {
        table.row()
                .code("line", "MEMO")
                .text("reference", row.subject())
                .code("status", row.kind())
                .number("emissions_tco2e", row.emissionsTco2e())
                .text("note", row.detail().text())
                .write();
    }

    private static void baseYear(CsvTable table, BaseYearSection section) {
        table.row()
                .code("line", "BASE_YEAR")
                .number("reference", section.year())
                .code("status", section.recalculationNeeded() ? "RECALCULATE" : "STANDS")
                .number("location_based_tco2e", section.locationBasedTco2e())
                .number("market_based_tco2e", section.marketBasedTco2e())
                .write();
        section.steps()
                .forEach(step -> table.row()
                        .code("line", "BASE_YEAR_CHANGE")
                        .text("reference", step.changeId())
                        .number("emissions_tco2e", step.deltaTco2e())
                        .write());
    }

    private static void flag(CsvTable table, Flag flag) {
        table.row()
                .code("line", "FLAG")
                .code("status", flag)
                .text("note", flag.text())
                .write();
    }

    private static void finding(CsvTable table, FindingRow row) {
        table.row()
                .code("line", "FINDING")
                .text("site_id", row.siteId())
                .code("start", row.interval().start())
                .code("end", row.interval().end())
                .text("reference", row.subject())
                .code("status", row.kind())
                .number("energy_kwh", row.energyKwh())
                .write();
    }

    private static void audit(CsvTable table, AuditTrail audit) {
        table.row()
                .code("line", "AUDIT")
                .code("reference", audit.reportId())
                .code("start", audit.createdAt())
                .text(
                        "note",
                        "snapshot %s, ledger block %d %s, release %s"
                                .formatted(
                                        audit.snapshotHash(),
                                        audit.head().sequence(),
                                        audit.head().hash(),
                                        audit.release()))
                .write();
    }
}
