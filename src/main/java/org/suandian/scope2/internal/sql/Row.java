package org.suandian.scope2.internal.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The columns of a row by their names. A method whose name does not begin with {@code find} is for columns that are never null. */
public final class Row {

    private final ResultSet rows;

    public Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return required(findText(column), column);
    }

    public Optional<String> findText(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    public int whole(String column) throws SQLException {
        return rows.getInt(column);
    }

    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public Optional<Long> findNumber(String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return required(findDecimal(column), column);
    }

    public Optional<BigDecimal> findDecimal(String column) throws SQLException {
        return Optional.ofNullable(rows.getBigDecimal(column));
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public Optional<Boolean> findFlag(String column) throws SQLException {
        boolean value = rows.getBoolean(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public Instant instant(String column) throws SQLException {
        return required(findInstant(column), column);
    }

    public Optional<Instant> findInstant(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public LocalDate date(String column) throws SQLException {
        return required(findDate(column), column);
    }

    public Optional<LocalDate> findDate(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDate.class));
    }

    public UUID uuid(String column) throws SQLException {
        return required(Optional.ofNullable(rows.getObject(column, UUID.class)), column);
    }

    public List<String> texts(String column) throws SQLException {
        Array array = required(Optional.ofNullable(rows.getArray(column)), column);
        try {
            return List.of((String[]) array.getArray());
        } finally {
            array.free();
        }
    }

    public byte[] bytes(String column) throws SQLException {
        return required(Optional.ofNullable(rows.getBytes(column)), column);
    }

    private static <T> T required(Optional<T> value, String column) {
        return value.orElseThrow(() -> new IllegalStateException("The column (" + column + ") must not be null."));
    }
}
