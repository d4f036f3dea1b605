package org.suandian.report.internal.files;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The stored files of reports. They are only ever added, all of a report at once; the database refuses everything else. */
@Singleton
public final class ReportFileStore {

    private static final int TRANSACTION_SECONDS = 600;

    private static final String INSERT = """
            insert into emissions_report_file (run_id, name, language, media_type, content, sha256)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String LIST = """
            select name, language, media_type, length(content), sha256 from emissions_report_file
            where run_id = ? order by name collate "C\"""";
    private static final String FIND = """
            select name, language, media_type, length(content), sha256, content from emissions_report_file
            where run_id = ? and name = ?""";

    private final AgroalDataSource database;

    ReportFileStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Stores the files of a report, all or none. */
    void add(UUID run, List<RenderedFile> files) {
        QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (RenderedFile file : files) {
                    add(run, file, insert);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void add(UUID run, RenderedFile file, PreparedStatement insert) throws SQLException, IOException {
        FileEntry entry = file.entry();
        try (InputStream content = Files.newInputStream(file.path())) {
            insert.setObject(1, run);
            insert.setString(2, entry.name());
            insert.setString(3, entry.language().getLanguage());
            insert.setString(4, entry.mediaType());
            insert.setBinaryStream(5, content, entry.bytes());
            insert.setBytes(6, HexFormat.of().parseHex(entry.sha256()));
            insert.executeUpdate();
        }
    }

    /** In the order of their names; none for a report that has not been published. */
    public List<FileEntry> list(UUID run) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setObject(1, run);
            List<FileEntry> files = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    files.add(entry(rows));
                }
            }
            return files;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<ReportFile> find(UUID run, String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, run);
            query.setString(2, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new ReportFile(entry(rows), rows.getBytes(6))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileEntry entry(ResultSet row) throws SQLException {
        return new FileEntry(
                row.getString(1),
                Locale.forLanguageTag(row.getString(2)),
                row.getString(3),
                row.getLong(4),
                HexFormat.of().formatHex(row.getBytes(5)));
    }
}
