-- Releases, the input files each was made from, and what each step of a run left for the next.

CREATE TABLE release (
  id VARCHAR(40) PRIMARY KEY,
  period VARCHAR(20) NOT NULL,
  run INTEGER NOT NULL,
  input_hash CHAR(64) NOT NULL,
  templates_hash CHAR(64) NOT NULL,
  program_version VARCHAR(60) NOT NULL,
  as_of DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  manifest_hash CHAR(64),
  UNIQUE (period, run)
);

-- A segment of observations exists from the moment its row does; loaded_at is the knowledge time.
CREATE TABLE load (
  segment CHAR(64) PRIMARY KEY,
  file VARCHAR(1000) NOT NULL,
  mapping VARCHAR(100) NOT NULL,
  rows_read BIGINT NOT NULL,
  rows_stored BIGINT NOT NULL,
  rows_rejected BIGINT NOT NULL,
  rows_filtered BIGINT NOT NULL,
  loaded_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE input_file (
  release VARCHAR(40) NOT NULL,
  ordinal INTEGER NOT NULL,
  file VARCHAR(1000) NOT NULL,
  file_hash CHAR(64) NOT NULL,
  segment CHAR(64) NOT NULL,
  PRIMARY KEY (release, ordinal)
);

-- What a step left: an immutable file under store/results, named by the hash of its content.
CREATE TABLE step_result (
  release VARCHAR(40) NOT NULL,
  name VARCHAR(60) NOT NULL,
  content CHAR(64) NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (release, name)
);
