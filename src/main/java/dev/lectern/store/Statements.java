package dev.lectern.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.templates.SqlTemplate;
import java.util.Map;

/** The SQL of the library, the same for H2 and PostgreSQL. */
final class Statements {
  private static final String UPDATE =
      """
      UPDATE article SET title = #{title}, source = #{source}, published = #{published},
        language = #{language}, address = #{address}, content = #{content}
      WHERE id = #{id}
      """;

  private static final String INSERT =
      """
      INSERT INTO article (id, title, source, published, language, address, added, content)
      VALUES (#{id}, #{title}, #{source}, #{published}, #{language}, #{address}, #{added}, #{content})
      ON CONFLICT DO NOTHING
      """;

  private static final String CONTENT = "SELECT content FROM article WHERE id = #{id}";

  private static final String ENTRIES =
      "SELECT id, title, source, published, language, added FROM article ORDER BY added DESC, id";

  private static final String DELETE = "DELETE FROM article WHERE id = #{id}";

  private final SqlTemplate<Map<String, Object>, SqlResult<Void>> update;
  private final SqlTemplate<Map<String, Object>, SqlResult<Void>> insert;
  private final SqlTemplate<Map<String, Object>, RowSet<Row>> content;
  private final SqlTemplate<Map<String, Object>, RowSet<Row>> entries;
  private final SqlTemplate<Map<String, Object>, SqlResult<Void>> delete;

  Statements(Pool pool) {
    this.update = SqlTemplate.forUpdate(pool, UPDATE);
    this.insert = SqlTemplate.forUpdate(pool, INSERT);
    this.content = SqlTemplate.forQuery(pool, CONTENT);
    this.entries = SqlTemplate.forQuery(pool, ENTRIES);
    this.delete = SqlTemplate.forUpdate(pool, DELETE);
  }

  /**
   * Each of the two statements is atomic, and between them no reader sees a lack: the row stays as
   * it was or is there anew. Where two first puts of one id meet, the later insert does nothing,
   * which is as if it had come first and been replaced at once.
   *
   * @param row a value, or null, for each column; {@code added} counts only for a new row
   */
  Future<Void> put(Map<String, Object> row) {
    return update
        .execute(row)
        .compose(done -> done.rowCount() > 0 ? Future.succeededFuture(done) : insert.execute(row))
        .mapEmpty();
  }

  /** One row with {@code content}, or none. */
  Future<RowSet<Row>> content(String id) {
    return content.execute(Map.of("id", id));
  }

  /** Rows of {@code id, title, source, published, language, added}, newest first. */
  Future<RowSet<Row>> entries() {
    return entries.execute(Map.of());
  }

  /** Whether there was one. */
  Future<Boolean> delete(String id) {
    return delete.execute(Map.of("id", id)).map(done -> done.rowCount() > 0);
  }
}
