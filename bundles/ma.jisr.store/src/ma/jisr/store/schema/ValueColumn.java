package ma.jisr.store.schema;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * How the values of one attribute stand in a column: its SQL type, writing and reading. The one
 * exception to one column for each attribute is {@link Money}: amount, then currency.
 */
enum ValueColumn {
  TEXT(Types.VARCHAR),
  INTEGER(Types.INTEGER),
  LONG(Types.BIGINT),
  DOUBLE(Types.DOUBLE),
  DECIMAL(Types.DECIMAL),
  BOOLEAN(Types.BOOLEAN),
  DATE(Types.DATE),
  INSTANT(Types.TIMESTAMP),
  PARTIAL_DATE(Types.VARCHAR),
  ENUMERATION(Types.VARCHAR),
  MONEY(Types.DECIMAL);

  private static final int CODE_LENGTH = 60;
  private static final int CURRENCY_LENGTH = 3;
  private static final int DIGITS = 24;
  private static final int FRACTION = 6;

  private final int sqlType;

  ValueColumn(int sqlType) {
    this.sqlType = sqlType;
  }

  static ValueColumn of(EAttribute attribute) {
    if (attribute.getEAttributeType() instanceof EEnum) {
      return ENUMERATION;
    }
    Class<?> type = attribute.getEAttributeType().getInstanceClass();
    if (type == String.class) {
      return TEXT;
    } else if (type == int.class || type == Integer.class) {
      return INTEGER;
    } else if (type == long.class || type == Long.class) {
      return LONG;
    } else if (type == double.class || type == Double.class) {
      return DOUBLE;
    } else if (type == BigDecimal.class) {
      return DECIMAL;
    } else if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    } else if (type == LocalDate.class) {
      return DATE;
    } else if (type == Instant.class) {
      return INSTANT;
    } else if (type == PartialDate.class) {
      return PARTIAL_DATE;
    } else if (type == Money.class) {
      return MONEY;
    }
    throw new IllegalStateException("no column type for " + attribute);
  }

  DataType<?> dataType(EAttribute attribute) {
    return switch (this) {
      case TEXT -> SQLDataType.VARCHAR(Meta.length(attribute));
      case INTEGER -> SQLDataType.INTEGER;
      case LONG -> SQLDataType.BIGINT;
      case DOUBLE -> SQLDataType.DOUBLE;
      case DECIMAL, MONEY -> SQLDataType.DECIMAL(DIGITS, FRACTION);
      case BOOLEAN -> SQLDataType.BOOLEAN;
      case DATE -> SQLDataType.DATE;
      case INSTANT -> SQLDataType.TIMESTAMP;
      case PARTIAL_DATE, ENUMERATION -> SQLDataType.VARCHAR(CODE_LENGTH);
    };
  }

  static DataType<?> currencyType() {
    return SQLDataType.VARCHAR(CURRENCY_LENGTH);
  }

  /** How many columns it takes. */
  int width() {
    return this == MONEY ? 2 : 1;
  }

  /** Writes a value (null: none) at a parameter and, for money, the next. */
  void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value == null) {
      statement.setNull(at, sqlType);
      if (this == MONEY) {
        statement.setNull(at + 1, Types.VARCHAR);
      }
      return;
    }
    switch (this) {
      case TEXT -> statement.setString(at, (String) value);
      case INTEGER -> statement.setInt(at, (Integer) value);
      case LONG -> statement.setLong(at, (Long) value);
      case DOUBLE -> statement.setDouble(at, (Double) value);
      case DECIMAL -> statement.setBigDecimal(at, (BigDecimal) value);
      case BOOLEAN -> statement.setBoolean(at, (Boolean) value);
      case DATE -> statement.setDate(at, java.sql.Date.valueOf((LocalDate) value));
      case INSTANT -> statement.setTimestamp(at, timestamp((Instant) value));
      case PARTIAL_DATE -> statement.setString(at, value.toString());
      case ENUMERATION -> statement.setString(at, ((Enumerator) value).getLiteral());
      case MONEY -> {
        statement.setBigDecimal(at, ((Money) value).amount());
        statement.setString(at + 1, ((Money) value).currency());
      }
    }
  }

  /** Reads the value from a column and, for money, the next; null when it is empty. */
  Object read(ResultSet rows, int at, EAttribute attribute) throws SQLException {
    switch (this) {
      case TEXT:
        return rows.getString(at);
      case INTEGER:
        int number = rows.getInt(at);
        return rows.wasNull() ? null : number;
      case LONG:
        long large = rows.getLong(at);
        return rows.wasNull() ? null : large;
      case DOUBLE:
        double real = rows.getDouble(at);
        return rows.wasNull() ? null : real;
      case DECIMAL:
        BigDecimal decimal = rows.getBigDecimal(at);
        return decimal == null ? null : plain(decimal);
      case BOOLEAN:
        boolean truth = rows.getBoolean(at);
        return rows.wasNull() ? null : truth;
      case DATE:
        java.sql.Date date = rows.getDate(at);
        return date == null ? null : date.toLocalDate();
      case INSTANT:
        Timestamp time = rows.getTimestamp(at);
        return time == null ? null : time.toLocalDateTime().toInstant(ZoneOffset.UTC);
      case PARTIAL_DATE:
        String partial = rows.getString(at);
        return partial == null ? null : PartialDate.valueOf(partial);
      case ENUMERATION:
        String literal = rows.getString(at);
        return literal == null
            ? null
            : ((EEnum) attribute.getEAttributeType())
                .getEEnumLiteralByLiteral(literal)
                .getInstance();
      default:
        BigDecimal amount = rows.getBigDecimal(at);
        return amount == null ? null : new Money(amount, rows.getString(at + 1));
    }
  }

  /** The value as an SQL parameter of a condition. */
  Object parameter(Object value) {
    return switch (this) {
      case INSTANT -> timestamp((Instant) value);
      case DATE -> java.sql.Date.valueOf((LocalDate) value);
      case PARTIAL_DATE -> value.toString();
      case ENUMERATION -> value instanceof Enumerator e ? e.getLiteral() : value.toString();
      case MONEY -> value instanceof Money money ? money.amount() : value;
      case DECIMAL -> value instanceof BigDecimal ? value : new BigDecimal(value.toString());
      default -> value;
    };
  }

  static Timestamp timestamp(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static BigDecimal plain(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
