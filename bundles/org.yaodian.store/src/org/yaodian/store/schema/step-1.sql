CREATE TABLE yd_plan (
  plan_no INTEGER NOT NULL PRIMARY KEY,
  plan_id VARCHAR(255) NOT NULL UNIQUE,
  created BIGINT NOT NULL,
  created_by VARCHAR(200) NOT NULL
);
CREATE TABLE yd_branch (
  branch_no INTEGER NOT NULL PRIMARY KEY,
  plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  name VARCHAR(200) NOT NULL,
  forked_from BIGINT NOT NULL,
  created BIGINT NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  UNIQUE (plan_no, name)
);
CREATE TABLE yd_revision (
  revision BIGINT NOT NULL PRIMARY KEY,
  plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  branch_no INTEGER NOT NULL REFERENCES yd_branch (branch_no),
  parent BIGINT NOT NULL,
  author VARCHAR(200) NOT NULL,
  unit VARCHAR(400) NOT NULL,
  committed BIGINT NOT NULL,
  message VARCHAR(4000) NOT NULL,
  title VARCHAR(2000) NOT NULL,
  plan_year INTEGER NOT NULL,
  changes INTEGER NOT NULL,
  token VARCHAR(40) NOT NULL UNIQUE,
  digest ${hash} NOT NULL,
  UNIQUE (branch_no, parent)
);
CREATE TABLE yd_piece (
  plan_no INTEGER NOT NULL,
  piece_id VARCHAR(255) NOT NULL,
  revision BIGINT NOT NULL,
  branch_no INTEGER NOT NULL,
  parent_id VARCHAR(255),
  slot SMALLINT NOT NULL,
  place BIGINT NOT NULL,
  change_kind SMALLINT NOT NULL,
  units VARCHAR(4000),
  hash ${hash} NOT NULL,
  content ${bytes},
  PRIMARY KEY (plan_no, piece_id, revision)
);
CREATE INDEX yd_piece_by_revision ON yd_piece (branch_no, revision);
CREATE TABLE yd_tag (
  plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  name VARCHAR(200) NOT NULL,
  revision BIGINT NOT NULL REFERENCES yd_revision (revision),
  note VARCHAR(4000) NOT NULL,
  tagged BIGINT NOT NULL,
  tagged_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (plan_no, name)
);
CREATE TABLE yd_blob (
  hash ${hash} NOT NULL PRIMARY KEY,
  size BIGINT NOT NULL
);
CREATE TABLE yd_chunk (
  hash ${hash} NOT NULL,
  number INTEGER NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (hash, number)
);
CREATE TABLE yd_lock (
  plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  subject VARCHAR(255) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  taken BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  PRIMARY KEY (plan_no, subject)
);
CREATE TABLE yd_member (
  account VARCHAR(200) NOT NULL,
  unit VARCHAR(400) NOT NULL,
  role SMALLINT NOT NULL,
  PRIMARY KEY (account, unit)
);
CREATE TABLE yd_comment (
  plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  comment_id VARCHAR(40) NOT NULL,
  piece_id VARCHAR(255) NOT NULL,
  author VARCHAR(200) NOT NULL,
  written BIGINT NOT NULL,
  remark VARCHAR(4000) NOT NULL,
  PRIMARY KEY (plan_no, comment_id)
);
CREATE TABLE yd_lineage (
  plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  piece_id VARCHAR(255) NOT NULL,
  prior_plan_no INTEGER NOT NULL REFERENCES yd_plan (plan_no),
  prior_id VARCHAR(255) NOT NULL,
  stated BIGINT NOT NULL,
  stated_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (plan_no, piece_id, prior_plan_no, prior_id)
);
