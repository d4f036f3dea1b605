package org.suandian.scope2.internal.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement one after the other. */
public final class Binder {

    private final PreparedStatement statement;
    private int last;

    public Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    public Binder text(String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    public Binder text(Optional<String> value) throws SQLException {
        statement.setString(++last, value.orElse(null));
        return this;
    }

    public Binder number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    public Binder number(Optional<Long> value) throws SQLException {
        return object(value.orElse(null), java.sql.Types.BIGINT);
    }

    public Binder whole(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    public Binder decimal(BigDecimal value) throws SQLException {
        statement.setBigDecimal(++last, value);
        return this;
    }

    public Binder decimal(Optional<BigDecimal> value) throws SQLException {
        statement.setBigDecimal(++last, value.orElse(null));
        return this;
    }

    public Binder flag(boolean value) throws SQLException {
        statement.setBoolean(++last, value);
        return this;
    }

    public Binder flag(Optional<Boolean> value) throws SQLException {
        return object(value.orElse(null), java.sql.Types.BOOLEAN);
    }

    public Binder instant(Instant value) throws SQLException {
        return instant(Optional.of(value));
    }

    public Binder instant(Optional<Instant> value) throws SQLException {
        return object(
                value.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    public Binder date(LocalDate value) throws SQLException {
        return date(Optional.of(value));
    }

    public Binder date(Optional<LocalDate> value) throws SQLException {
        return object(value.orElse(null), java.sql.Types.DATE);
    }

    public Binder uuid(UUID value) throws SQLException {
        return object(value, java.sql.Types.OTHER);
    }

    /** In the order of the collection. */
    public Binder texts(Connection connection, Collection<String> values) throws SQLException {
        statement.setArray(++last, connection.createArrayOf("text", values.toArray(String[]::new)));
        return this;
    }

    public Binder bytes(byte[] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    private Binder object(@Nullable Object value, int type) throws SQLException {
        if (value == null) {
            statement.setNull(++last, type);
        } else {
            statement.setObject(++last, value);
        }
        return this;
    }
}
