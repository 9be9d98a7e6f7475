-- Read by H2 (in its PostgreSQL mode) and by PostgreSQL alike.
CREATE TABLE article (
  id        VARCHAR NOT NULL PRIMARY KEY,
  title     VARCHAR NOT NULL,
  source    VARCHAR,
  published DATE,
  language  VARCHAR NOT NULL,
  address   VARCHAR,
  added     TIMESTAMP WITH TIME ZONE NOT NULL,
  -- TEXT, since H2 ends a VARCHAR at 1,048,576 characters
  content   TEXT NOT NULL
);

CREATE INDEX article_by_added ON article (added DESC, id);
