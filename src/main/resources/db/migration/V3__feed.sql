-- Read by H2 (in its PostgreSQL mode) and by PostgreSQL alike.
CREATE TABLE feed (
  id       VARCHAR NOT NULL PRIMARY KEY,
  address  VARCHAR NOT NULL,
  title    VARCHAR NOT NULL,
  site     VARCHAR,
  language VARCHAR,
  added    TIMESTAMP WITH TIME ZONE NOT NULL,
  version  BIGINT DEFAULT 1 NOT NULL,
  -- FOLLOWED, PAUSED or GONE
  standing VARCHAR NOT NULL,
  -- the validators of the last answer
  etag     VARCHAR,
  modified VARCHAR,
  -- when it was asked for last, and when it will be next
  fetched  TIMESTAMP WITH TIME ZONE,
  due      TIMESTAMP WITH TIME ZONE NOT NULL,
  -- in words, why the last fetch failed, and how many have in a row
  trouble  VARCHAR,
  failures INT DEFAULT 0 NOT NULL
);

-- What feeds listed. Waiting: due is set. Added: article is set. Given up: only failure is.
CREATE TABLE feed_entry (
  feed      VARCHAR NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  -- digest of what the feed knows the entry by
  name      VARCHAR NOT NULL,
  title     VARCHAR NOT NULL,
  address   VARCHAR,
  -- digest of the address
  page      VARCHAR,
  -- whose pages are fetched one after the other
  host      VARCHAR NOT NULL,
  byline    VARCHAR,
  published DATE,
  -- the text, where the feed has all of it; until the entry is done
  content   TEXT,
  -- its place in the order of the library
  place     TIMESTAMP WITH TIME ZONE NOT NULL,
  -- when the feed was last seen to list it
  listed    TIMESTAMP WITH TIME ZONE NOT NULL,
  attempts  INT DEFAULT 0 NOT NULL,
  due       TIMESTAMP WITH TIME ZONE,
  article   VARCHAR,
  failure   VARCHAR,
  PRIMARY KEY (feed, name)
);

CREATE INDEX feed_entry_by_due ON feed_entry (host, due);
CREATE INDEX feed_entry_by_page ON feed_entry (page);

-- The jobs of db-scheduler, in the form that it asks for.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR NOT NULL,
  task_instance        VARCHAR NOT NULL,
  task_data            BYTEA,
  execution_time       TIMESTAMP WITH TIME ZONE,
  picked               BOOLEAN NOT NULL,
  picked_by            VARCHAR,
  last_success         TIMESTAMP WITH TIME ZONE,
  last_failure         TIMESTAMP WITH TIME ZONE,
  consecutive_failures INT,
  last_heartbeat       TIMESTAMP WITH TIME ZONE,
  version              BIGINT NOT NULL,
  priority             SMALLINT,
  state                VARCHAR,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
